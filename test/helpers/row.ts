/**
 * One line of a table of `npm run bench` or `npm run quality`: a value for each column, by name.
 *
 * A file of rows lies in `test/bench/` or `test/quality/` and exports its `name` and
 * `run(): Promise<readonly Row[]>`.
 */
export type Row = Readonly<Record<string, string | number>>;
