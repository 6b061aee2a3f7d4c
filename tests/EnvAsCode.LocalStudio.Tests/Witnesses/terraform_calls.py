"""The calls of Terraform's AWS provider for each of its resources, in its order: create, wait, read, tags, update, delete, and how it sees that something is gone."""

import base64
import json
import time

import boto3
from botocore.exceptions import ClientError

sagemaker, ecr, sts = boto3.client("sagemaker"), boto3.client("ecr"), boto3.client("sts")
account = sts.get_caller_identity()["Account"]
role = f"arn:aws:iam::{account}:role/Studio"


def wait(describe, pending, target):
    """As the provider's state refresh: a status that is neither pending nor wanted is an error."""
    for _ in range(400):
        answer = describe()
        if answer == target:
            return
        assert answer in pending, f"unexpected state '{answer}', wanted target '{target}'"
        time.sleep(0.02)
    raise AssertionError(f"timeout while waiting for '{target}'")


def status(code, member, call, **arguments):
    """The status, or None where the error says so in the code and words that the provider matches."""
    try:
        return call(**arguments)[member]
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error
        assert "does not exist" in error.response["Error"]["Message"], error
        return None


def gone(call, **arguments):
    assert status("ResourceNotFound", "", call, **arguments) is None


def tags_of(arn):
    return {tag["Key"]: tag["Value"] for tag in sagemaker.list_tags(ResourceArn=arn)["Tags"]}


def retag(arn):
    sagemaker.delete_tags(ResourceArn=arn, TagKeys=["team"])
    sagemaker.add_tags(ResourceArn=arn, Tags=[{"Key": "stage", "Value": "test"}])
    assert tags_of(arn) == {"stage": "test"}


TAGS = [{"Key": "team", "Value": "one"}]

# aws_ecr_repository, data.aws_ecr_repository, aws_ecr_lifecycle_policy, aws_ecr_repository_policy
repository = ecr.create_repository(repositoryName="team/env", imageTagMutability="IMMUTABLE", imageScanningConfiguration={"scanOnPush": True}, encryptionConfiguration={"encryptionType": "AES256"}, tags=TAGS)["repository"]
registry = repository["registryId"]
read = ecr.describe_repositories(registryId=registry, repositoryNames=["team/env"])["repositories"][0]
assert {"repositoryArn", "registryId", "repositoryUri", "imageTagMutability", "imageScanningConfiguration", "encryptionConfiguration"} <= read.keys(), read
assert ecr.list_tags_for_resource(resourceArn=read["repositoryArn"])["tags"] == TAGS
assert ecr.describe_images(registryId=registry, repositoryName="team/env")["imageDetails"] == []
ecr.put_image_tag_mutability(registryId=registry, repositoryName="team/env", imageTagMutability="MUTABLE")
ecr.put_image_scanning_configuration(registryId=registry, repositoryName="team/env", imageScanningConfiguration={"scanOnPush": False})
policy = json.dumps({"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14}, "action": {"type": "expire"}}]})
ecr.put_lifecycle_policy(repositoryName="team/env", lifecyclePolicyText=policy)
assert json.loads(ecr.get_lifecycle_policy(registryId=registry, repositoryName="team/env")["lifecyclePolicyText"]) == json.loads(policy)
ecr.delete_lifecycle_policy(registryId=registry, repositoryName="team/env")
assert status("LifecyclePolicyNotFoundException", "", ecr.get_lifecycle_policy, repositoryName="team/env") is None
access = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": ["ecr:BatchGetImage"]}]})
assert status("RepositoryPolicyNotFoundException", "", ecr.get_repository_policy, registryId=registry, repositoryName="team/env") is None
assert ecr.set_repository_policy(repositoryName="team/env", policyText=access)["repositoryName"] == "team/env"
assert json.loads(ecr.get_repository_policy(registryId=registry, repositoryName="team/env")["policyText"]) == json.loads(access)
ecr.delete_repository_policy(registryId=registry, repositoryName="team/env")
assert status("RepositoryPolicyNotFoundException", "", ecr.delete_repository_policy, repositoryName="team/env") is None

# aws_sagemaker_image
arn = sagemaker.create_image(ImageName="Env-One", DisplayName="One", Description="first", RoleArn=role, Tags=TAGS)["ImageArn"]
image = lambda: status("ResourceNotFound", "ImageStatus", sagemaker.describe_image, ImageName="Env-One")
wait(image, ["CREATING", "UPDATING"], "CREATED")
assert tags_of(arn) == {"team": "one"}
sagemaker.update_image(ImageName="Env-One", Description="second")
wait(image, ["CREATING", "UPDATING"], "CREATED")
sagemaker.update_image(ImageName="Env-One", DeleteProperties=["Description", "DisplayName"])
wait(image, ["CREATING", "UPDATING"], "CREATED")
assert not {"Description"} & sagemaker.describe_image(ImageName="Env-One").keys()
retag(arn)

# aws_sagemaker_image_version: the version is read without its number until the provider's release 6
base = f"{account}.dkr.ecr.us-east-1.amazonaws.com/team/env:1"
version = lambda **number: status("ResourceNotFound", "ImageVersionStatus", sagemaker.describe_image_version, ImageName="Env-One", **number)
sagemaker.create_image_version(ImageName="Env-One", BaseImage=base, ClientToken="terraform-1", JobType="NOTEBOOK_KERNEL", MLFramework="PyTorch 2.1", Processor="CPU", ProgrammingLang="Python 3.11", ReleaseNotes="notes", VendorGuidance="STABLE")
wait(version, ["CREATING"], "CREATED")
described = sagemaker.describe_image_version(ImageName="Env-One")
assert {"ImageVersionArn", "BaseImage", "ImageArn", "ContainerImage", "Version", "VendorGuidance", "JobType"} <= described.keys(), described
sagemaker.update_image_version(ImageName="Env-One", Version=1, AliasesToAdd=["stable"], ReleaseNotes="other")
assert sagemaker.list_aliases(ImageName="Env-One", Version=1)["SageMakerImageVersionAliases"] == ["stable"]
sagemaker.delete_image_version(ImageName="Env-One", Version=1)
wait(version, ["DELETING"], None)
wait(lambda: version(Version=1), ["DELETING"], None)
sagemaker.delete_image(ImageName="Env-One")
wait(image, ["DELETING"], None)

# aws_sagemaker_app_image_config
for app in ("JupyterLabAppImageConfig", "CodeEditorAppImageConfig"):
    block = {"ContainerConfig": {"ContainerArguments": ["--a"], "ContainerEntrypoint": ["bash"], "ContainerEnvironmentVariables": {"FOO": "bar"}}, "FileSystemConfig": {"DefaultGid": 100, "DefaultUid": 1000, "MountPath": "/home/sagemaker-user"}}
    arn = sagemaker.create_app_image_config(AppImageConfigName="env-one", Tags=TAGS, **{app: block})["AppImageConfigArn"]
    assert sagemaker.describe_app_image_config(AppImageConfigName="env-one")[app] == block
    retag(arn)
    block["ContainerConfig"]["ContainerArguments"] = []
    sagemaker.update_app_image_config(AppImageConfigName="env-one", **{app: block})
    sagemaker.delete_app_image_config(AppImageConfigName="env-one")
    gone(sagemaker.describe_app_image_config, AppImageConfigName="env-one")
kernels = {"KernelSpecs": [{"Name": "python3", "DisplayName": "Python 3"}], "FileSystemConfig": {"DefaultGid": 0, "DefaultUid": 0, "MountPath": "/root"}}
sagemaker.create_app_image_config(AppImageConfigName="env-kernel", KernelGatewayImageConfig=kernels)
assert sagemaker.describe_app_image_config(AppImageConfigName="env-kernel")["KernelGatewayImageConfig"] == kernels

# aws_sagemaker_studio_lifecycle_config
arn = sagemaker.create_studio_lifecycle_config(StudioLifecycleConfigName="env", StudioLifecycleConfigAppType="JupyterLab", StudioLifecycleConfigContent=base64.b64encode(b"true\n").decode(), Tags=TAGS)["StudioLifecycleConfigArn"]
assert sagemaker.describe_studio_lifecycle_config(StudioLifecycleConfigName="env")["StudioLifecycleConfigArn"] == arn
retag(arn)

# aws_sagemaker_domain, _user_profile, _space: their ids are ARNs, of which the provider takes the names
made = sagemaker.create_domain(DomainName="tf", AuthMode="IAM", VpcId="vpc-1", SubnetIds=["subnet-1"], AppNetworkAccessType="PublicInternetOnly", DefaultUserSettings={"ExecutionRole": role}, Tags=TAGS)
domain_id = made["DomainArn"].split("/")[-1]
domain = lambda: status("ResourceNotFound", "Status", sagemaker.describe_domain, DomainId=domain_id)
wait(domain, ["Pending", "Updating"], "InService")
read = sagemaker.describe_domain(DomainId=domain_id)
assert {"AuthMode", "AppNetworkAccessType", "DomainArn", "DomainName", "HomeEfsFileSystemId", "TagPropagation", "Url", "VpcId", "SubnetIds", "DefaultUserSettings"} <= read.keys(), read
retag(read["DomainArn"])
sagemaker.update_domain(DomainId=domain_id, DefaultUserSettings={"ExecutionRole": role, "JupyterLabAppSettings": {"LifecycleConfigArns": [arn], "DefaultResourceSpec": {"InstanceType": "ml.t3.medium", "LifecycleConfigArn": arn}}})
wait(domain, ["Pending", "Updating"], "InService")

user = sagemaker.create_user_profile(DomainId=domain_id, UserProfileName="Dora", UserSettings={"ExecutionRole": role, "JupyterLabAppSettings": {"LifecycleConfigArns": [arn]}}, Tags=TAGS)["UserProfileArn"]
name = user.split("/")[-1]
profile = lambda: status("ResourceNotFound", "Status", sagemaker.describe_user_profile, DomainId=domain_id, UserProfileName=name)
wait(profile, ["Pending", "Updating"], "InService")
read = sagemaker.describe_user_profile(DomainId=domain_id, UserProfileName=name)
assert read["UserProfileName"] == "Dora" and read["HomeEfsFileSystemUid"], read
sagemaker.update_user_profile(DomainId=domain_id, UserProfileName=name, UserSettings={"ExecutionRole": role})
wait(profile, ["Pending", "Updating"], "InService")
retag(user)

space_arn = sagemaker.create_space(DomainId=domain_id, SpaceName="Team", OwnershipSettings={"OwnerUserProfileName": "Dora"}, SpaceSharingSettings={"SharingType": "Private"}, SpaceSettings={"AppType": "JupyterLab", "SpaceStorageSettings": {"EbsStorageSettings": {"EbsVolumeSizeInGb": 20}}}, Tags=TAGS)["SpaceArn"]
space_name = space_arn.split("/")[-1]
space = lambda: status("ResourceNotFound", "Status", sagemaker.describe_space, DomainId=domain_id, SpaceName=space_name)
wait(space, ["Pending", "Updating"], "InService")
read = sagemaker.describe_space(DomainId=domain_id, SpaceName=space_name)
assert read["SpaceSettings"]["SpaceStorageSettings"]["EbsStorageSettings"]["EbsVolumeSizeInGb"] == 20 and read["OwnershipSettings"] and read["HomeEfsFileSystemUid"] and read["Url"], read
sagemaker.update_space(DomainId=domain_id, SpaceName=space_name, SpaceDisplayName="The team")
wait(space, ["Pending", "Updating"], "InService")
retag(space_arn)

# aws_sagemaker_app
app = {"DomainId": domain_id, "SpaceName": "Team", "AppType": "JupyterLab", "AppName": "default"}
app_arn = sagemaker.create_app(**app, ResourceSpec={"InstanceType": "ml.t3.medium"}, Tags=TAGS)["AppArn"]
running = lambda: sagemaker.describe_app(**app)["Status"]
wait(running, ["Pending"], "InService")
retag(app_arn)
sagemaker.delete_app(**app)
wait(running, ["Deleting"], "Deleted")

# destroy
sagemaker.delete_space(DomainId=domain_id, SpaceName=space_name)
wait(space, ["Deleting"], None)
sagemaker.delete_user_profile(DomainId=domain_id, UserProfileName=name)
wait(profile, ["Deleting"], None)
sagemaker.delete_domain(DomainId=domain_id, RetentionPolicy={"HomeEfsFileSystem": "Delete"})
wait(domain, ["Deleting"], None)
sagemaker.delete_studio_lifecycle_config(StudioLifecycleConfigName="env")
gone(sagemaker.describe_studio_lifecycle_config, StudioLifecycleConfigName="env")
ecr.delete_repository(registryId=registry, repositoryName="team/env", force=True)
assert status("RepositoryNotFoundException", "", ecr.describe_repositories, registryId=registry, repositoryNames=["team/env"]) is None
