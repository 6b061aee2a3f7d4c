namespace EnvAsCode.Diagnostics;

/// <content>EAC8097 to EAC8109: images that AWS CodeBuild builds.</content>
public static partial class Rules
{
    /// <summary>
    /// EAC8097: a build failed. Arguments: the environment, the build, its status, the phase, the reason, where the log is, its last lines.
    /// </summary>
    public static Rule CodeBuildFailed { get; } = new(
        "EAC8097",
        RuleSeverity.Error,
        "A build in CodeBuild failed",
        "The image of '{0}' could not be built: the build {1} ended as {2} in its phase {3}: {4}; the whole log is at {5}{6}");

    /// <summary>EAC8098: CodeBuild may not act as the role. Arguments: the role, the environment, what CodeBuild says.</summary>
    public static Rule BuildRoleNotUsable { get; } = new(
        "EAC8098",
        RuleSeverity.Error,
        "CodeBuild cannot use its role",
        "CodeBuild cannot build the image of '{1}' as '{0}': {2}; the role has to be there and to trust codebuild.amazonaws.com "
        + "(policies/trust-codebuild.json), and needs policies/build.json and policies/push.json");

    /// <summary>EAC8099: the context cannot be uploaded. Arguments: the bucket, the environment, what S3 says.</summary>
    public static Rule BuildBucketNotUsable { get; } = new(
        "EAC8099",
        RuleSeverity.Error,
        "The bucket of build contexts cannot be used",
        "The build context of '{1}' cannot be put into the bucket '{0}': {2}; name in Bucket one that is there, in the Region of the "
        + "deployment, into which your credentials may write (policies/build-caller.json)");

    /// <summary>EAC8100: CodeBuild mounts no secrets. Arguments: the environment.</summary>
    public static Rule SecretsNotForCodeBuild { get; } = new(
        "EAC8100",
        RuleSeverity.Error,
        "A build secret for CodeBuild",
        "The build secrets for '{0}' cannot be handed to CodeBuild, whose builds show their variables to everybody who may describe them; "
        + "build this image with an engine of your own, or let its role read what the build needs");

    /// <summary>EAC8101: a build that left no image. Arguments: the image, the environment.</summary>
    public static Rule BuildWithoutImage { get; } = new(
        "EAC8101",
        RuleSeverity.Error,
        "A build left no image",
        "The build of '{1}' succeeded, and '{0}' is not in the registry: somebody deleted it meanwhile, or the build was another one; "
        + "publish again");

    /// <summary>EAC8102: CodeBuild is asked for and not declared. Arguments: the deployment.</summary>
    public static Rule NoCodeBuildDeclared { get; } = new(
        "EAC8102",
        RuleSeverity.Error,
        "No CodeBuild is declared",
        "The images of '{0}' shall be built by CodeBuild, and the deployment does not say as which role; declare ImageBuilder = new "
        + "ImageBuilder.CodeBuild {{ Role = \"arn:aws:iam::123456789012:role/ImageBuilds\" }}");

    /// <summary>EAC8104: a rehearsal of CodeBuild has nowhere to push to. Arguments: none.</summary>
    public static Rule RehearsalNeedsRegistry { get; } = new(
        "EAC8104",
        RuleSeverity.Error,
        "A rehearsal of CodeBuild needs a registry",
        "The local Studio has no registry, and a build in CodeBuild pushes its image: start one, as Debian's docker-registry, and name it "
        + "with "
        + "--local-registry=http://127.0.0.1:5000 (-p:EnvAsCodeLocalRegistry=…)");
}
