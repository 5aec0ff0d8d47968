/** Takes all steps at once. @returns what the last one gives */
export function toLast<Result>(steps: Generator<void, Result>): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) {
			return step.value;
		}
	}
}
