// Reads a credential and its status lists with libraries that are not ours, and tells what they make of them. JSON in
// on standard input, JSON out. A process of its own, because the libraries are ES modules with many parts.
import { named } from "@digitalbazaar/credentials-context";
import { checkStatus, statusTypeMatches } from "@digitalbazaar/vc-bitstring-status-list";
import jsonld from "jsonld";
import { text } from "node:stream/consumers";

const { credential, lists } = JSON.parse(await text(process.stdin));
const contexts = new Map([...named.values()].map(({ id, context }) => [id, context]));

/** Nothing but the standard's own context and the lists at hand: whatever else is asked for would be the network. */
async function documentLoader(url) {
  const document = contexts.get(url) ?? lists[url];
  if (!document) throw new Error(`${url} had to be fetched`);
  return { documentUrl: url, document };
}

/** Fails where a word has no meaning, or an address is none. */
const meaning = document => jsonld.toRDF(document, { documentLoader, safe: true });

const statements = await meaning(credential);
for (const list of Object.values(lists)) await meaning(list);
const { verified, results, error } = await checkStatus({
  credential,
  documentLoader,
  verifyBitstringStatusListCredential: false,
});
if (error) throw error;
const marks = results.map(({ credentialStatus, status }) => [
  credentialStatus.statusPurpose,
  status,
]);
console.log(
  JSON.stringify({
    verified: verified && statusTypeMatches({ credential }),
    marks: Object.fromEntries(marks),
    said: statements.map(({ predicate, object }) => [predicate.value, object.value]),
  }),
);
