"""Runs the cablegram filter over every shard of a folder on a Dask Distributed cluster.

    python3 filter_shards.py SCHEDULER SHARDS RESULTS COMMAND...

COMMAND reads a shard on standard input and writes its result to standard output. Workers and this program must see
the same folders. A result is written beside its place and renamed, so a killed worker leaves no half of one; Dask gives
its shards to the others.
"""

import os
import subprocess
import sys
import tempfile

from distributed import Client, as_completed


def filter_shard(source, result, command):
    """Writes the result of one shard; a second try replaces the first by the same bytes."""
    folder, name = os.path.split(result)
    handle, partial = tempfile.mkstemp(prefix=f".{name}.", dir=os.path.dirname(folder))
    try:
        with open(source, "rb") as stdin, os.fdopen(handle, "wb") as stdout:
            done = subprocess.run(command, stdin=stdin, stdout=stdout, check=False)
        # 1 says that lines of the shard could not be read; merge counts them.
        if done.returncode not in (0, 1):
            raise RuntimeError(f"{command[0]} ends with {done.returncode} for {source}")
        os.replace(partial, result)
    except BaseException:
        os.unlink(partial)
        raise
    return name


def main():
    scheduler, shards, results, *command = sys.argv[1:]
    os.makedirs(results, exist_ok=True)
    names = sorted(name for name in os.listdir(shards) if name.startswith("shard-"))
    with Client(scheduler) as client:
        futures = [
            client.submit(
                filter_shard,
                os.path.abspath(os.path.join(shards, name)),
                os.path.abspath(os.path.join(results, name)),
                command,
                key=name,
                retries=3,
                pure=False,
            )
            for name in names
        ]
        for count, future in enumerate(as_completed(futures), 1):
            print(f"{future.result()} done, {count} of {len(names)}", flush=True)


if __name__ == "__main__":
    main()
