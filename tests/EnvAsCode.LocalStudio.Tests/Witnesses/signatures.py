"""Signatures that the service has to refuse, made by botocore."""

import sys

import boto3
from botocore.exceptions import ClientError


def refused(code, service, **credentials):
    client = boto3.client(service, **credentials)
    try:
        client.get_caller_identity() if service == "sts" else client.list_images()
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        return
    raise AssertionError(f"{service}: {code} was expected")


key = sys.argv[1]
refused("InvalidSignatureException", "sagemaker", aws_access_key_id=key, aws_secret_access_key="wrong")
refused("UnrecognizedClientException", "sagemaker", aws_access_key_id="other", aws_secret_access_key=key)
refused("UnrecognizedClientException", "sagemaker", aws_access_key_id=key, aws_secret_access_key=key, aws_session_token="unknown")
refused("InvalidSignatureException", "sagemaker", aws_access_key_id=key, aws_secret_access_key=key, region_name="eu-west-1")
refused("SignatureDoesNotMatch", "sts", aws_access_key_id=key, aws_secret_access_key="wrong")
refused("InvalidClientTokenId", "sts", aws_access_key_id="other", aws_secret_access_key=key)
