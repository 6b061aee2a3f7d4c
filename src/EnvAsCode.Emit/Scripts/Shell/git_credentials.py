# Answers the protocol of git for credentials (gitcredentials(7)); the values come as arguments, so that nothing in them is code.
import json, sys
if sys.argv[-1] != "get":
    sys.exit()
host, username, secret, key, region, username_key = sys.argv[1:7]
asked = dict(line.rstrip("\n").split("=", 1) for line in sys.stdin if "=" in line)
if asked.get("host") != host or (username and asked.get("username", username) != username):
    sys.exit()
import boto3
password = boto3.client("secretsmanager", region_name=region or None).get_secret_value(SecretId=secret)["SecretString"]
if username_key and not username:
    username = json.loads(password)[username_key]
if key:
    password = json.loads(password)[key]
if username:
    print("username=" + username)
print("password=" + password)
