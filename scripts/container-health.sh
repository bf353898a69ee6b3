#!/bin/bash
# The health check of the image: whether the server is ready, asked without starting Node. Ends with 0 if it is, else with 1.
host=${MWS_LOCAL_HOST:-127.0.0.1}
case $host in
  0.0.0.0) host=127.0.0.1 ;;
  ::) host=::1 ;;
esac
exec 3<>"/dev/tcp/$host/${MWS_LOCAL_PORT:-2009}" || exit 1
printf 'GET /_mws/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
IFS= read -r -t 4 status <&3 || exit 1
[[ $status == 'HTTP/1.1 200 '* ]]
