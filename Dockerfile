# A release names it by digest, so that what was tested is what is built.
ARG NODE_IMAGE=node:24-trixie-slim

# What is made here is the same for every platform, so it is made on that of the builder.
FROM --platform=$BUILDPLATFORM ${NODE_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund
# Nobody compiles or edits in the image. On its Node, SQLite is that of better-sqlite3-napi, which brings binaries for all platforms.
RUN find dist node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete \
 && cd node_modules \
 && rm -rf .bin .package-lock.json better-sqlite3 better-sqlite3-napi/deps better-sqlite3-napi/src \
 && find better-sqlite3-napi/prebuilds -type f ! -name 'linux-*.node' -delete

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="mws-local" \
      org.opencontainers.image.description="Amazon Marketplace Web Service (MWS) on your own machine" \
      org.opencontainers.image.licenses="MIT"
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
           /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-* \
 && ln -s /app/dist/cli/main.js /usr/local/bin/mws-local \
 && install -d -o node -g node -m 1777 /data
WORKDIR /app
COPY LICENSE package.json ./
COPY --chmod=755 scripts/container-health.sh /usr/local/bin/mws-local-health
COPY data data
COPY scenarios scenarios
COPY --from=build /build/node_modules node_modules
COPY --from=build --chmod=755 /build/dist dist
ENV NODE_ENV=production \
    MWS_LOCAL_HOST=0.0.0.0 \
    MWS_LOCAL_PORT=2009 \
    MWS_LOCAL_DATA=/data
USER node
VOLUME /data
EXPOSE 2009
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s --retries=3 CMD ["mws-local-health"]
ENTRYPOINT ["mws-local"]
CMD ["start"]
