import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseListing } from '../../src/core/listing/parse';
import type { Entry, Listing, ListingForm } from '../../src/core/listing/listing';

/** Parses a text as the form it must be taken for. */
export function parseAs(form: ListingForm, text: string, name = 'listing.txt'): Listing {
	const listing = parseListing(text, name);
	assert.ok(listing, 'is a listing');
	assert.equal(listing.form, form);
	return listing;
}

/** An entry without its place. */
export function factsOf(entry: Entry | undefined): object {
	const { span, ...facts } = entry!;
	assert.ok(span.end > span.start);
	return facts;
}

/** Cuts, deletes and inserts at random: what comes out must have its places within the text. */
export function holdsWhateverIsCut(text: string): void {
	const places = fc.array(fc.nat(text.length), { minLength: 2, maxLength: 2 });
	fc.assert(
		fc.property(places, fc.constantFrom('', '\\\\\n', '"', '<', '[', '(', '\n', '='), (at, put) => {
			const [from = 0, to = 0] = at.sort((a, b) => a - b);
			const cut = text.slice(0, from) + put + text.slice(to);
			const listing = parseListing(cut, 'listing.txt');
			for (const { span } of [...(listing?.entries ?? []), ...(listing?.problems ?? [])]) {
				assert.ok(span.start >= 0 && span.start <= span.end && span.end <= cut.length);
			}
		}),
		{ numRuns: 60 },
	);
}
