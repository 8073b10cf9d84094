import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dirname } from "node:path";

/** Where pages are served from: a development server only. */
const folder = "/graphiql/";

/** Published file -> where it lies in its package. Everything comes from this server, nothing from elsewhere. */
const files: Readonly<Record<string, readonly [packageName: string, file: string]>> = {
  "react.js": ["react", "umd/react.production.min.js"],
  "react-dom.js": ["react-dom", "umd/react-dom.production.min.js"],
  "graphiql.js": ["graphiql", "graphiql.min.js"],
  "graphiql.css": ["graphiql", "graphiql.min.css"],
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Weft 织链</title>
    <link rel="stylesheet" href="${folder}graphiql.css">
    <link rel="stylesheet" href="${folder}start.css">
    <script defer src="${folder}react.js"></script>
    <script defer src="${folder}react-dom.js"></script>
    <script defer src="${folder}graphiql.js"></script>
    <script defer src="${folder}start.js"></script>
  </head>
  <body><div id="graphiql"></div></body>
</html>
`;

const style = "html, body, #graphiql { height: 100%; margin: 0; overflow: hidden; }\n";

const firstQuery = `# What did Xiaohemiao, a maker of children's wear, buy and sell?
# The key in the headers below acts for it; without it you are the public.
{
  viewer { organization { nameEn nameZh } }
  orders(first: 5) {
    totalCount
    nodes { number kind status seller { nameEn } }
  }
}
`;

const start = (
  headers: object,
): string => `ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    defaultQuery: ${JSON.stringify(firstQuery)},
    defaultHeaders: ${JSON.stringify(JSON.stringify(headers, null, 2))},
    shouldPersistHeaders: true,
  }),
);
`;

/** GraphiQL draws its styles itself; all else must come from here. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
].join("; ");

type Page = (request: FastifyRequest, reply: FastifyReply) => boolean;

/** The image that ships is installed without what only developers need. */
export function hasGraphiQL(): boolean {
  try {
    for (const [packageName] of Object.values(files))
      require.resolve(`${packageName}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Serves GraphiQL's files and answers the page for the graph's own address: it tells whether a request was a
 * browser's, which then got it.
 */
export async function addGraphiQL(
  server: FastifyInstance,
  { demo }: { readonly demo: boolean },
): Promise<Page> {
  await server.register(fastifyStatic, { root: __dirname, serve: false });
  for (const [name, [packageName, file]] of Object.entries(files)) {
    const root = dirname(require.resolve(`${packageName}/package.json`));
    server.get(`${folder}${name}`, (_request, reply) => reply.sendFile(file, root));
  }
  const script = start(demo ? { authorization: "Bearer weft_demo_XHM" } : {});
  server.get(`${folder}start.css`, (_request, reply) => reply.type("text/css").send(style));
  server.get(`${folder}start.js`, (_request, reply) =>
    reply.type("text/javascript; charset=utf-8").send(script),
  );
  server.get("/", (_request, reply) => reply.redirect("/graphql"));
  return (request, reply) => {
    if (!isBrowser(request)) return false;
    void reply
      .header("content-security-policy", contentSecurityPolicy)
      .type("text/html; charset=utf-8")
      .send(page);
    return true;
  };
}

/** Whether somebody opened the address in a browser instead of asking the graph. */
const isBrowser = ({ method, url, headers }: FastifyRequest): boolean =>
  method === "GET" && url === "/graphql" && (headers.accept ?? "").includes("text/html");
