/** A paper, and how it is written. */
export interface NamedPaper {
	/** A key, or a public id. */
	readonly ref: string;
	/** Everything else that leads to it: the file may have it under another name. */
	readonly names: readonly string[];
}

/** What can be set of a topic; absent takes it away. */
export type TopicSettingValue =
	| { readonly setting: 'emoji'; readonly value: string | undefined }
	| { readonly setting: 'pin' | 'hide'; readonly value: true | undefined }
	| { readonly setting: 'rule'; readonly value: readonly string[] | undefined };

/** A change of the user's topics. Topics are named as they are shown. */
export type OwnTopicEdit =
	/** Becomes one with a topic of that name where there is one. */
	| { readonly type: 'renameTopic'; readonly name: string; readonly to: string }
	| { readonly type: 'mergeTopics'; readonly names: readonly string[]; readonly into: string }
	| ({ readonly type: 'setTopic'; readonly name: string } & TopicSettingValue)
	/** Puts papers in `to`, and takes them out of `from`; either may be absent. */
	| {
			readonly type: 'placePapers';
			readonly papers: readonly NamedPaper[];
			readonly to?: string;
			readonly from?: string;
	  }
	/** Makes a topic of papers of another one. */
	| {
			readonly type: 'splitTopic';
			readonly name: string;
			readonly from: string;
			readonly papers: readonly NamedPaper[];
	  }
	/** Puts topics in order; those that are not named keep theirs behind them. */
	| { readonly type: 'orderTopics'; readonly names: readonly string[] };
