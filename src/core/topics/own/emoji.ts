const sign = String.raw`(?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[\d#*]\u{FE0F}?\u{20E3})`;
const more = String.raw`[\u{FE0F}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]`;
const oneEmoji = new RegExp(`^${sign}${more}*(?:\\u{200D}${sign}${more}*)*$`, 'u');

/** Whether a text is one emoji, as people see it: 🔎, 🇫🇷, 👩‍🔬. */
export function isEmoji(text: string): boolean {
	return oneEmoji.test(text);
}
