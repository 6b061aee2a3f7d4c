using EnvAsCode;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace PublishedExamples;

/// <summary>Scripts of durgasury's and athewsey's collections for Studio Classic. README.md says what each original had wrong.</summary>
public static class OtherLifecycleConfigurations
{
    private static TextParameter Bucket =>
        Parameter("HISTORY_BUCKET", "studio-history-bucket") with { Description = "Where histories go." };

    /// <summary>durgasury, change-default-home.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec ChangeDefaultHome => new("change-default-home")
    {
        Strategies =
        [
            OnServer(
                Folder("~/notebooks"),
                JupyterServerUserConfig("""{ "ServerApp": { "root_dir": "/home/sagemaker-user/notebooks" } }"""),
                RestartJupyterServer()),
        ],
    };

    /// <summary>durgasury, install-requirements-txt.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec InstallRequirementsTxt => new("install-requirements-txt")
    {
        Strategies = [new LifecycleConfiguration(AppType.KernelGateway) { Steps = [InstallRequirements("~/requirements.txt")] }],
    };

    /// <summary>durgasury, push-history-s3.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec PushHistory => new("push-history-s3")
    {
        Strategies =
        [
            OnServer(
                Variables(new EnvironmentVariable("HISTFILESIZE", "100000"), new EnvironmentVariable("PROMPT_COMMAND", "history -a")),

                // There is something to copy from the first minute on.
                AppendLine("~/.bash_history", "# kept in S3"),
                CronJob(
                    "history",
                    "*/5 * * * *",
                    S3Copy("~/.bash_history", Text("s3://", Bucket, "/", StudioValue.UserProfileName, "/bash_history")))) with
            {
                Parameters = [Bucket]
            },
        ],
    };

    /// <summary>durgasury, remove-local-efs.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec RemoveLocalPackages => new("remove-local-efs")
    {
        Strategies = [new LifecycleConfiguration(AppType.KernelGateway) { Steps = [Remove("~/.local/lib")] }],
    };

    /// <summary>durgasury, git-clone-with-credentials.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec GitCloneWithCredentials => new("git-clone-with-credentials")
    {
        Strategies =
        [
            OnServer(
                GitCredentials("github.com", "my-git-credentials") with
                {
                    UsernameKey = "username",
                    Key = "password",
                    Region = "us-east-1"
                },
                GitConfig("user.name", "Ada Lovelace"), GitConfig("user.email", "ada@corp.example"),
                GitClone("https://github.com/aws-samples/amazon-sagemaker-studio-package-management.git", null, "~/package-management")),
        ],
    };

    /// <summary>athewsey, custom-install-s3-browser-extension.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec InstallS3Browser => new("install-s3-browser")
    {
        Packages = [Pip("jupyterlab-s3-browser", "0.12.0")],
        PipOptions = new PipOptions { KeepInstalled = true },
        Strategies = [new LifecycleConfiguration(AppType.JupyterServer) { Steps = [RestartJupyterServer()] }],
    };

    /// <summary>athewsey, custom-dns-fix.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec Hosts => new("hosts")
    {
        Strategies = [new LifecycleConfiguration(AppType.KernelGateway)
        {
            Steps = [AppendLine("/etc/hosts", "10.0.0.5 api.sagemaker.eu-west-1.amazonaws.com")]
        }],
    };

    private static LifecycleConfiguration OnServer(params EquatableArray<IScriptStep> steps) =>
        new(AppType.JupyterServer) { Steps = steps };
}
