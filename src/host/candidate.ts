/** A text that may be a listing, from a file, the clipboard or something dropped. */
export interface Candidate {
	/** Its file name; empty for the clipboard. */
	readonly name: string;
	read(): Promise<Uint8Array>;
}
