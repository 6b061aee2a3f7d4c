# Settings into a file of the user's: the text changes where a value differs, so that comments, order and blanks stay.
import json, re, sys
wins, path, edits = sys.argv[1] == "ours", sys.argv[2], []
new = json.load(sys.stdin)
decode = json.JSONDecoder().raw_decode
def only(kept, text):
    return re.sub(r"(\"(?:[^\"\\]|\\.)*\")|" + kept, lambda found: found[1] or re.sub(r"\S", " ", found[0]), text)
def skip(at):
    return re.compile(r"\s*").match(plain, at).end()
def show(value, depth):
    return json.dumps(value, indent=unit, ensure_ascii=False).replace("\n", "\n" + unit * depth)
def merge(at, new, depth):
    members, last, at = {}, 0, skip(at + 1)
    while plain[at] != "}":
        key, at = decode(plain, at)
        at = skip(skip(at) + 1)
        value, last = decode(plain, at)
        members[key] = at, last, value
        at = skip(last)
        at = skip(at + 1) if plain[at] == "," else at
    # New members stand behind the last comment, in front of the brace.
    line = text.rfind("\n", 0, at)
    to = at if line < 0 or text[line:at].strip() else line - (text[line - 1] == "\r")
    added = []
    for key, item in new.items():
        start, end, value = members.get(key, (0, 0, None))
        if not end:
            added.append("\n" + unit * depth + json.dumps(key, ensure_ascii=False) + ": " + show(item, depth))
        elif isinstance(item, dict) and isinstance(value, dict):
            merge(start, item, depth + 1)
        elif wins and json.dumps(value) != json.dumps(item):
            edits.append((start, end, show(item, depth)))
    if added:
        edits.append((to, to, ",".join(added) + ("\n" + unit * (depth - 1) if to == at else "")))
        if last and not re.match(r"\s*,", code[last:]):
            edits.append((last, last, ","))
try:
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    code = only(r"//[^\n]*|/\*[\s\S]*?\*/|\ufeff", text)
    if not code.strip():
        text, code = text + "{}\n", code + "{}\n"
    plain = only(r",(?=\s*[}\]])", code)
    if not isinstance(json.loads(plain), dict):
        sys.exit("it holds no JSON object")
except (ValueError, RecursionError) as error:
    sys.exit("it is not JSON: %s" % error)
unit = re.search(r"\n([ \t]+)\"", text)
unit = unit[1] if unit else "  "
merge(skip(0), new, 1)
for start, end, put in sorted(edits, key=lambda edit: -edit[0]):
    text = text[:start] + (put.replace("\n", "\r\n") if "\r\n" in text else put) + text[end:]
with open(path, "w", encoding="utf-8", newline="") as file:
    file.write(text)
