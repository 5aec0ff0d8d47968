import { readArguments } from './cli/arguments';
import { parse } from './cli/parse';
import { search } from './cli/search';
import { topics } from './cli/topics';
import { usage } from './cli/usage';
import { messageOf } from './core/messageOf';

async function main(args: readonly string[]): Promise<number> {
	const asked = readArguments(args);
	if ('wrong' in asked) {
		process.stderr.write(`papers: ${asked.wrong}\n\n${usage}`);
		return 2;
	}
	switch (asked.command) {
		case 'help':
			process.stdout.write(usage);
			return 0;
		case 'parse':
			return parse(asked.files, asked.json);
		case 'search':
			return search(asked.query, asked.paths, asked.limit, asked.json);
		case 'topics':
			return topics(asked.paths, asked.json);
	}
}

// `papers parse … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	process.exitCode = error.code === 'EPIPE' ? 0 : 1;
});

main(process.argv.slice(2)).then(
	code => (process.exitCode = code),
	(error: unknown) => {
		process.stderr.write(`papers: ${messageOf(error)}\n`);
		process.exitCode = 1;
	},
);
