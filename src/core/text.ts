/** A stretch of a text in UTF-16 code units, end exclusive, as `String.prototype.slice` takes it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether `offset` lies in `span`, both of its ends included: a cursor behind the last letter counts. */
export function contains(span: Span, offset: number): boolean {
	return offset >= span.start && offset <= span.end;
}

/** Closes a `switch` over a union: a member that was forgotten does not compile. */
export function assertNever(value: never): never {
	throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
