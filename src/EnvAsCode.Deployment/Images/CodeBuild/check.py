"""Looks at a built image in the build itself, before it is pushed, as a publish with an engine of its own does.

check.json says what has to be in the image; probe.py, beside this file, is run in it. What is wrong is printed as one line that begins
with "envascode-check " and names the rule and its arguments, in JSON; whoever follows the log makes the message of it.
"""
import json
import os
import subprocess
import sys

MISSING_DRIVER = ("libcuda.so", "libnvidia", "CUDA driver", "NVIDIA driver", "No CUDA")

with open("check.json", encoding="utf-8") as file:
    WANTED = json.load(file)
with open("probe.py", encoding="utf-8") as file:
    PROBE = file.read()
IMAGE = os.environ["ENVASCODE_IMAGE"]


def fail(rule, *arguments):
    print("envascode-check " + json.dumps({"rule": rule, "arguments": [WANTED["name"], *arguments]}), flush=True)
    sys.exit(1)


def probe(interpreter, packages, mounts):
    """What probe.py says of the image, or the last line of why it cannot run."""
    owner = "uid=%d,gid=%d" % (WANTED["user"]["uid"], WANTED["user"]["gid"])
    command = ["docker", "run", "--rm", "--network", "none"]
    for path in mounts:
        command += ["--tmpfs", "%s:%s,mode=0755,exec" % (path, owner)]
    command += ["--entrypoint", interpreter, IMAGE, "-c", PROBE, json.dumps({"packages": packages})]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    if done.returncode == 0 and lines and lines[-1].startswith("{"):
        return json.loads(lines[-1]), None
    errors = done.stderr.decode("utf-8", "replace").strip().splitlines() or lines or ["exit code %d" % done.returncode]
    return None, errors[-1]


def kernel_of(result, name):
    return result["kernels"].get(name) or result["kernels"].get(name.lower())


def usable(result, name):
    found = kernel_of(result, name)
    return found is not None and found["exists"]


def check_user(result):
    uid, gid = WANTED["user"]["uid"], WANTED["user"]["gid"]
    if (result["uid"], result["gid"]) != (uid, gid):
        fail("EAC8054", "%d:%d" % (result["uid"], result["gid"]), "%d:%d" % (uid, gid))


def check_kernel(name, results, interpreters):
    if any(usable(result, name) for result in results):
        return
    mounts = WANTED["mounts"]
    for interpreter in interpreters if mounts else []:
        result, _ = probe(interpreter, [], [])
        if result and usable(result, name):
            fail("EAC8057", name, ", ".join(mounts))
    found = next((kernel_of(result, name) for result in results if kernel_of(result, name)), None)
    if found and any(found["interpreter"].startswith(path + "/") for path in mounts):
        return
    there = sorted({kernel for result in results for kernel in result["kernels"]})
    what = ("its interpreter '%s' is not there" % found["interpreter"] if found
            else "the kernels that are there: " + (", ".join(there) or "none"))
    fail("EAC8062", name, what)


def check_packages(environment, result):
    failures = []
    for declared, package in zip(environment["packages"], result["packages"]):
        if not package["installed"] and not declared["conditional"] and declared["manager"] == "pip":
            failures.append("'%s' is not installed" % package["name"])
        for module, error in package["errors"].items():
            if any(sign.lower() in error.lower() for sign in MISSING_DRIVER):
                print("'import %s' needs a GPU driver and could not be tried here" % module)
            else:
                failures.append("'import %s' of '%s' fails: %s" % (module, package["name"], error))
    if failures:
        fail("EAC8056", environment["name"], "; ".join(failures))


def main():
    answer = subprocess.check_output(["docker", "image", "inspect", "--format", "{{.Os}}/{{.Architecture}}", IMAGE])
    platform = answer.decode().strip()
    if platform != WANTED["platform"]:
        fail("EAC8065", platform, WANTED["platform"])
    results = []
    for environment in WANTED["environments"]:
        print("Looking at " + environment["interpreter"], flush=True)
        result, error = probe(environment["interpreter"], environment["packages"], WANTED["mounts"])
        if result is None:
            fail("EAC8053", environment["interpreter"], environment["name"], error)
        check_user(result)
        if environment["kernel"]:
            check_kernel(environment["kernel"], [result], [environment["interpreter"]])
        check_packages(environment, result)
        results.append(result)
    interpreters = [environment["interpreter"] for environment in WANTED["environments"]]
    if WANTED["kernels"] and not interpreters:
        interpreters = ["python3"]
        result, _ = probe("python3", [], WANTED["mounts"])
        if result is None:
            print("The image has no python3, which could tell its kernels; they are not looked for")
            return
        check_user(result)
        results.append(result)
    for kernel in WANTED["kernels"]:
        check_kernel(kernel, results, interpreters)


main()
