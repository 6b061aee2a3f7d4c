using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <content>The environments whose scripts have steps.</content>
internal static partial class Cases
{
    private static TextParameter Bucket => Parameter("TEAM_BUCKET", "team-backups") with { Description = "Where backups go." };

    /// <summary>Nearly every step that a script can have, in the two applications of today's Studio.</summary>
    public static EnvironmentSpec EveryStep => new("every-step")
    {
        Python = "3.12",
        Channels = ["conda-forge", "nvidia"],
        Packages = [Conda("pyarrow", "16.1.0"), Pip("awswrangler", "3.9.*"), Apt("jq")],
        PipOptions =
            new PipOptions { IndexUrl = "https://pypi.corp.example/simple", Constraints = [Pip("numpy", "<2")], KeepInstalled = true },
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab)
            {
                Attachment = LifecycleAttachment.BuiltIn,
                Delivery = new S3Delivery("s3://team-scripts/lifecycle"),
                StrictChannelPriority = true,
                Parameters = [Bucket, Parameter("TIMEOUT", 120) with { Minimum = 60, Maximum = 525_600 }, Parameter("VERBOSE", false)],
                Steps =
                [
                    Proxy("http://proxy.corp.example:3128", "s3.amazonaws.com"),
                    TrustCertificates("s3://team-certificates/ca/"),
                    TrustCertificates("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"),
                    Variables(new EnvironmentVariable("TEAM", "churn $HOME")),
                    DeclaredPackages(PackageManager.Apt),
                    GitConfig("user.name", "Ada \"the first\" O'Hara"),
                    GitCredentials("github.com", "team/git") with { Username = "svc", Key = "token", Region = StudioValue.Region },
                    GitClone("https://github.com/team/notebooks", null, "~/notebooks"),
                    GitClone("https://github.com/team/tools", "v1.2.0", "/opt/team/tools") with { Submodules = true },
                    WriteFile("~/.config/pycodestyle", "[pycodestyle]\nmax-line-length = 100\n"),
                    WriteFile("/etc/team.conf", "EOF\n$HOME `id`", mode: "640", owner: "root:users"),
                    AppendLine("~/.bashrc", "alias ll='ls -l'"),
                    Download(
                        "https://tools.example/lsp.tar.gz",
                        "/opt/lsp",
                        checksum: "sha256:" + Digest,
                        unpack: Archive.TarGz,
                        stripComponents: 1),
                    Download("https://tools.example/tool", "~/bin/tool", mode: "755"),
                    S3Copy("s3://team-tools/data.zip", "~/data", Archive.Zip),
                    Run("if [[ \"$VERBOSE\" == true ]]; then\n  env | sort\nfi"),
                    JupyterLabUserSettings("@jupyterlab/notebook-extension:tracker", "{ \"codeCellConfig\": { \"lineNumbers\": true } }"),
                    JupyterServerUserConfig("{ \"ContentsManager\": { \"allow_hidden\": true } }") with { KeepExisting = true },
                    JupyterServerExtension("jupyter_resource_usage"),
                    RestartJupyterServer(),
                ],
            },
            new LifecycleConfiguration(AppType.CodeEditor)
            {
                Attachment = LifecycleAttachment.Available,
                WithoutPackages = true,
                Steps =
                [
                    CodeEditorSettings("{ \"editor.formatOnSave\": true }"),
                    CodeEditorExtension("ms-python.black-formatter"),
                    CodeEditorExtension("https://tools.example/lint.vsix", "sha256:" + Digest),
                    AptSource(
                        "docker",
                        "https://download.docker.example/linux/ubuntu",
                        "jammy",
                        key: "https://download.docker.example/gpg",
                        components: ["stable"]),
                    Install(Apt("docker-ce-cli"), Npm("bash-language-server", "5.4.0")),
                    Symlink("/opt", "~/.lsp_symlink/opt"),
                    Folder("/opt/models", owner: "1000:100"),
                    OnArchitecture(Architecture.Amd64, Run("id")),
                    IdleShutdown(120),
                ],
            },
            new StudioSettings
            {
                Idle = new IdleSettings(120) { MinIdleTimeoutInMinutes = 60, MaxIdleTimeoutInMinutes = 480 },
                Docker = new DockerSettings { VpcOnlyTrustedAccounts = ["123456789012"], Rootless = true },
            },
        ],
    };

    /// <summary>Steps that are taken later, once or in the background.</summary>
    public static EnvironmentSpec LaterSteps => new("later-steps")
    {
        Packages = [Pip("boto3", "1.34.0")],
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab, AppType.CodeEditor)
            {
                Parameters = [Bucket],
                Steps =
                [
                    Once("welcome", Exec("cp", "/etc/skel/.profile", "it's here"), WriteFile("~/WELCOME.md", "Hello\n")),
                    InBackground("models", Install(Pip("torch", "2.8.0")), S3Sync("s3://team-models/churn", "~/models")),
                    CronJob("backup", "0 */12 * * *", Backup),
                    S3Sync(Text("s3://", Bucket, "/", UserProfileTag("RESTORE")), "~/restored") with
                    {
                        OnlyWith = UserProfileTag("RESTORE")
                    },
                    When(
                        All(Any(HasValue(UserProfileTag("RESTORE"), "all"), DistributionAtLeast("2.5")), IsApp(AppType.CodeEditor)),
                        Exec("true")),
                ],
            },
        ],
    };

    /// <summary>Scripts of Studio Classic: packages from S3, and a body that lies there.</summary>
    public static EnvironmentSpec ClassicSteps => new("classic-steps")
    {
        Packages = [Conda("pypots", "0.8"), Pip("pyarrow", "16.1.0")],
        Strategies =
        [
            new LifecycleConfiguration(AppType.KernelGateway)
            {
                Offline = new OfflinePackages("s3://team-packages/churn/"),
                Steps = [IdleShutdown(60) with { IgnoreTerminals = true }]
            },
            new LifecycleConfiguration(AppType.JupyterServer)
            {
                Attachment = LifecycleAttachment.Available,
                WithoutPackages = true,
                Delivery = new S3Delivery("s3://team-studio/lifecycle"),
                Steps = [JupyterLabPageConfig("{ \"notebookStartsKernel\": false }"), RestartJupyterServer()],
            },
        ],
    };

    /// <summary>A persisted environment with all that can be chosen of it, in the home of Classic's other user.</summary>
    public static EnvironmentSpec PersistentChoices => new("persisted-gpu")
    {
        Packages = [Conda("pytorch-gpu", "2.8.0")],
        Strategies =
        [
            new CustomImage
            {
                From = Miniconda.Image("24.9.2-0") with { User = "sagemaker-user", Uid = 1000, Gid = 100, Home = "/home/sagemaker-user" },
                Target = CondaTarget.PersistedEnvironment,
                Apps = [new KernelGatewayImageConfig { FileSystemConfig = FileSystemConfig.SageMakerUser }],
                Version = new ImageVersion
                {
                    Aliases = ["1.0"],
                    Processor = Processor.Gpu,
                    VendorGuidance = VendorGuidance.Stable,
                    MLFramework = "PyTorch 2.8",
                    ReleaseNotes = "First"
                },
                RoleArn = "arn:aws:iam::123456789012:role/StudioImages",
            },
            new PersistentCondaEnvironment
            {
                AppType = AppType.KernelGateway,
                FileSystemConfig = FileSystemConfig.SageMakerUser,
                KernelLaunch = KernelLaunch.CondaRun,
                ActivateInTerminals = true,
                Processor = Processor.Gpu,
                StrictChannelPriority = true,
            },
        ],
    };

    /// <summary>requirements.txt with digests, an index of a company's own, and bounds.</summary>
    public static EnvironmentSpec PipHashes => new("pip-hashes")
    {
        Packages =
        [
            Pip("pandas", "2.2.2") with { Hashes = ["sha256:" + Digest] },
            Pip("numpy", "1.26.4") with { Hashes = ["sha256:" + Digest, "sha512:" + Digest + Digest] }
        ],
        PipOptions = new PipOptions
        {
            IndexUrl = "https://pypi.corp.example/simple",
            TrustedHosts = ["pypi.corp.example"],
            Constraints = [Pip("urllib3", "<2")]
        },
        Strategies = [new PipInstall()],
    };

    private static string Digest => "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static S3SyncStep Backup =>
        S3Sync("~", Text("s3://", Bucket, "/", StudioValue.UserProfileName, "/", StudioValue.SpaceName, "/", StudioValue.Time)) with
        {
            Exclude = ["*/lost+found/*", ".*/*"],
        };
}
