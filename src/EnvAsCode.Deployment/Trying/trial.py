"""Tries the kernels of a running application: lists them, starts each, and runs a cell in it.

The argument is a JSON object: "kernels", the names that have to be there, and "limit", how many seconds each may take. It runs with a Python
that has jupyter_client, and prints one line of JSON.
"""
import json
import queue
import sys
import time

from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import start_new_kernel

CELLS = {"python": "print('envascode-' + str(40 + 2))"}


def run_cell(name, spec, limit):
    """What went wrong, or None."""
    manager, client = start_new_kernel(startup_timeout=limit, kernel_name=name)
    try:
        cell = CELLS.get(spec["language"])
        if cell is None:
            return None
        request = client.execute(cell)
        end = time.monotonic() + limit
        printed = ""
        while time.monotonic() < end:
            try:
                message = client.get_iopub_msg(timeout=1)
            except queue.Empty:
                continue
            if message["parent_header"].get("msg_id") != request:
                continue
            content = message["content"]
            if message["msg_type"] == "stream":
                printed += content["text"]
            elif message["msg_type"] == "error":
                return "%s: %s" % (content["ename"], content["evalue"])
            elif message["msg_type"] == "status" and content["execution_state"] == "idle":
                return None if "envascode-42" in printed else "a cell printed nothing"
        return "a cell did not end within %d seconds" % limit
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def main():
    wanted = json.loads(sys.argv[1])
    found = KernelSpecManager().get_all_specs()
    answers = {}
    for name in wanted["kernels"] or sorted(found):
        known = name if name in found else name.lower()
        if known not in found:
            answers[name] = {"error": "Jupyter does not list it; it lists " + (", ".join(sorted(found)) or "none"), "interpreter": ""}
            continue
        spec = found[known]["spec"]
        try:
            error = run_cell(known, spec, wanted["limit"])
        except Exception as failure:
            error = "%s: %s" % (type(failure).__name__, str(failure).strip().splitlines()[-1] if str(failure).strip() else "no reason")
        answers[name] = {"error": error, "interpreter": spec["argv"][0]}
    print("\n" + json.dumps(answers), flush=True)


main()
