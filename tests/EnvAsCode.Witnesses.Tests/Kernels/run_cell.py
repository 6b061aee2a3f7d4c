"""Starts a kernel of this machine as a Jupyter server does, runs the cells on standard input (a JSON list of texts) in it, and passes
on what they print: run_cell.py <kernel's name>."""

import json
import sys

from jupyter_client.manager import start_new_kernel

SECONDS = 300

manager, client = start_new_kernel(kernel_name=sys.argv[1], startup_timeout=SECONDS)
try:
    for cell in json.load(sys.stdin):
        reply = client.execute_interactive(cell, timeout=SECONDS)
        if reply["content"]["status"] != "ok":
            sys.exit("The cell ended with " + reply["content"]["ename"] + ": " + reply["content"]["evalue"])
finally:
    client.stop_channels()
    manager.shutdown_kernel(now=True)
