#!/usr/bin/env bash
# The same archive on one machine and on a cluster of two workers, one of which is killed half way: the results must be
# the same to the byte. Needs Debian's python3-distributed, and a build of this package (npm run build).
#   examples/distributed/run.sh ARCHIVE...
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-/usr/bin/python3}
node=${NODE:-node}
cablegram=("$node" "$here/../../dist/cli.js")
filter=("${cablegram[@]}" parse --from ndjson --ndjson)
work=$(mktemp -d)
port=${PORT:-18786}
pids=()
finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

"${cablegram[@]}" convert "$@" --to ndjson --out "$work/single.ndjson"
"${cablegram[@]}" shard "$@" --shard-size "${SHARD_SIZE:-1M}" --out "$work/shards"

"$python" -m distributed.cli.dask_scheduler --host 127.0.0.1 --port "$port" --no-dashboard >"$work/scheduler.log" 2>&1 &
pids+=($!)
for number in 1 2; do
  # Without a nanny, so that a killed worker stays dead.
  "$python" -m distributed.cli.dask_worker "tcp://127.0.0.1:$port" --nthreads 1 --no-nanny --no-dashboard \
    --name "worker-$number" --local-directory "$work/worker-$number" >"$work/worker-$number.log" 2>&1 &
  pids+=($!)
done

"$python" "$here/filter_shards.py" "tcp://127.0.0.1:$port" "$work/shards" "$work/results" "${filter[@]}" \
  >"$work/progress" &
client=$!
total=$(find "$work/shards" -name 'shard-*' | wc -l)
until [ "$(wc -l <"$work/progress")" -ge $((total / 2)) ]; do
  kill -0 "$client" 2>/dev/null || { cat "$work"/*.log >&2; exit 2; }
  sleep 0.1
done
kill -9 "${pids[2]}"
echo "one of two workers killed after $(wc -l <"$work/progress") of $total shards"
wait "$client"

"${cablegram[@]}" merge "$work/shards" "$work/results" --out "$work/cluster.ndjson"
cmp "$work/single.ndjson" "$work/cluster.ndjson" && echo "Dask: the same to the byte as on one machine"

if command -v parallel >/dev/null; then
  mkdir "$work/parallel"
  # Files, not --pipepart: that loses lines when a job dies.
  parallel --will-cite --jobs 2 --retries 3 --halt soon,fail=1 \
    "${filter[*]} <{} >$work/parallel/{/}.tmp && mv $work/parallel/{/}.tmp $work/parallel/{/}" ::: "$work"/shards/shard-*
  "${cablegram[@]}" merge "$work/shards" "$work/parallel" --out "$work/parallel.ndjson"
  cmp "$work/single.ndjson" "$work/parallel.ndjson" && echo "GNU parallel: the same to the byte as on one machine"
fi
