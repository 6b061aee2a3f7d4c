# An environment's life with the AWS CLI.
set -euo pipefail

fails() {
    code="$1"
    shift
    if message="$("$@" 2>&1)"; then
        echo "$* did not fail" >&2
        exit 1
    fi
    case "$message" in *"($code)"*) ;; *) echo "$* failed otherwise: $message" >&2; exit 1 ;; esac
}

settle() {
    for _ in $(seq 50); do
        [ "$("$@")" = InService ] && return
    done
    echo "$* did not become InService" >&2
    exit 1
}

account="$(aws sts get-caller-identity --query Account --output text)"
uri="$(aws ecr create-repository --repository-name team/cli --query repository.repositoryUri --output text)"
fails RepositoryAlreadyExistsException aws ecr create-repository --repository-name team/cli
[ -n "$(aws ecr get-login-password)" ]
aws sagemaker create-image --image-name cli --role-arn "arn:aws:iam::$account:role/Studio" --tags Key=owner,Value=cli >/dev/null
aws sagemaker wait image-created --image-name cli
aws sagemaker create-image-version --image-name cli --base-image "$uri:1" --aliases 1.0 >/dev/null
aws sagemaker wait image-version-created --image-name cli
[ "$(aws sagemaker list-aliases --image-name cli --query 'SageMakerImageVersionAliases[0]' --output text)" = 1.0 ]
aws sagemaker create-app-image-config --app-image-config-name cli --code-editor-app-image-config 'ContainerConfig={ContainerEntrypoint=[entrypoint-code-editor]}' >/dev/null
lifecycle="$(aws sagemaker create-studio-lifecycle-config --studio-lifecycle-config-name cli --studio-lifecycle-config-app-type CodeEditor \
    --studio-lifecycle-config-content "$(printf '#!/bin/bash\n' | base64 -w0)" --query StudioLifecycleConfigArn --output text)"
domain="$(aws sagemaker list-domains --query 'Domains[0].DomainId' --output text)"
aws sagemaker update-domain --domain-id "$domain" --default-user-settings \
    "{\"CodeEditorAppSettings\":{\"CustomImages\":[{\"ImageName\":\"cli\",\"AppImageConfigName\":\"cli\"}],\"LifecycleConfigArns\":[\"$lifecycle\"]}}" >/dev/null
fails ResourceInUse aws sagemaker delete-studio-lifecycle-config --studio-lifecycle-config-name cli
settle aws sagemaker describe-domain --domain-id "$domain" --query Status --output text
aws sagemaker update-domain --domain-id "$domain" --default-user-settings '{"CodeEditorAppSettings":{"CustomImages":[],"LifecycleConfigArns":[]}}' >/dev/null
aws sagemaker delete-studio-lifecycle-config --studio-lifecycle-config-name cli
aws sagemaker delete-app-image-config --app-image-config-name cli
aws sagemaker delete-image --image-name cli
aws ecr delete-repository --repository-name team/cli >/dev/null
fails RepositoryNotFoundException aws ecr describe-repositories --repository-names team/cli
fails ValidationException aws sagemaker describe-image --image-name 'bad name'
