# The image that ships. Built from the top of the checkout:
#   docker build --file docker/api.Dockerfile --tag weft-api .

FROM node:24-slim AS build
WORKDIR /build
RUN npm install --global pnpm@10.34.9

# What is needed for installing comes first, so that a change of the code installs nothing anew.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/api/package.json packages/api/
COPY packages/bench/package.json packages/bench/
COPY packages/client-sdk/package.json packages/client-sdk/
COPY packages/schema/package.json packages/schema/
RUN pnpm install --frozen-lockfile --filter "@weft/api..."

COPY packages/schema packages/schema
COPY packages/api packages/api
RUN node packages/schema/build.mjs && node packages/api/build.mjs

# Without development dependencies, and without the embedded database, which is the only optional one.
RUN pnpm --filter @weft/api deploy --legacy --prod --no-optional /image && rm -rf /image/src

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /weft/packages/api
COPY --from=build /image ./
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
