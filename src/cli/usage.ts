/** What `papers --help` prints. */
export const usage = `Usage: papers parse FILE… [--json]
       papers search QUERY FILE|FOLDER… [--limit N] [--json]
       papers topics FILE|FOLDER… [--json]

parse reads listings of papers, of any form that is understood, and says what they hold.
search makes one library of them and prints the papers that answer QUERY, the best first. A QUERY
is what the search box takes: words, "a phrase", -not, title:word, year:2024..
topics makes one library of them and prints its papers by topic, with the reasons. Listings are
taken in the order of the names of their files. Of a papers folder it takes what is decided there,
and the topics in its topics.yaml.

FILE may be - for standard input. Of a FOLDER all files are read, and those in its folders, but
for hidden ones.

  --json       print JSON: for one file of parse and for topics an object, else an array
  --limit N    print at most N papers; 20 where nothing is said
  -h, --help   print this
  --           what follows is no option: papers search -- '-survey graphs' FILE

Exits with 1 when no file could be read as a listing or the tables for topics are
missing, with 2 when called in another way.
`;
