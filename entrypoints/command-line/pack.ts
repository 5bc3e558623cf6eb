/**
 * Makes a pack out of a folder of articles, `.txt` or `.html`, and says what was left out and why.
 *
 *   npm run pack -- <folder> --out <file.ndjson|file.ndjson.gz>
 *     [--id --name --version --licence --language --provenance]
 *
 * What the options leave open is taken from `pack.json` in the folder. The same files give the same bytes.
 * Exit status: 0 written, 1 nothing could be packed, 2 wrong usage.
 */
import { runPack } from './run-pack';

process.exitCode = await runPack(process.argv.slice(2));
