/**
 * Whether one letter added, left out, exchanged or swapped with its neighbour makes `a` into `b`.
 * A word is not one edit apart from itself.
 */
export function isOneEditApart(a: string, b: string): boolean {
	if (a.length > b.length) {
		return isOneEditApart(b, a);
	}
	if (b.length - a.length > 1) {
		return false;
	}
	let same = 0;
	while (same < a.length && a[same] === b[same]) {
		same++;
	}
	if (a.length < b.length) {
		return a.slice(same) === b.slice(same + 1);
	}
	if (same === a.length) {
		return false;
	}
	const exchanged = a.slice(same + 1) === b.slice(same + 1);
	const swapped =
		a[same] === b[same + 1] && a[same + 1] === b[same] && a.slice(same + 2) === b.slice(same + 2);
	return exchanged || swapped;
}
