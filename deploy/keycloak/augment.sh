#!/bin/sh
# Prepares the unpacked Keycloak once, so that every later start is an optimised one.
# Usage: augment.sh <java> <build folder> <keycloak version>
set -eu
java=$1 home=$2/keycloak-$3 version=$3
marker=$home/augmented
ln -sfn "keycloak-$version" "$2/keycloak"

# Doors the town hall does not use are not built in.
off=admin-fine-grained-authz,authorization,ciba,client-auth-federated,device-flow,identity-brokering-api,impersonation
off=$off,jwt-authorization-grant,kerberos,organization,par,passkeys,recovery-codes,step-up-authentication-saml
off=$off,token-exchange-standard,update-email,workflows

wanted="$version without $off"
[ -f "$marker" ] && [ "$(cat "$marker")" = "$wanted" ] && exit 0

"$java" -Xmx512m -XX:+UseSerialGC \
    -Dkc.home.dir="$home" -Djboss.server.config.dir="$home/conf" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
    -Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
    -Duser.language=en -Duser.country=US \
    -cp "$home/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint \
    build --db=dev-file --http-relative-path=/auth --features-disabled="$off"
printf '%s' "$wanted" > "$marker"
