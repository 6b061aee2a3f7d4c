using EnvAsCode;
using static EnvAsCode.Packages;
using static EnvAsCode.Steps;

namespace PublishedExamples;

/// <summary>
/// The scripts of aws-samples/sagemaker-studio-lifecycle-config-examples, for Studio Classic. README.md says what each original had wrong.
/// </summary>
public static class ClassicLifecycleConfigurations
{
    private const string Home = "/home/sagemaker-user";

    private static TextParameter GitUser => Parameter("GIT_USERNAME", "svc-studio") with { Description = "Who the password belongs to." };

    /// <summary>scripts/install-pip-package-on-kernel.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec InstallPipPackage => new("install-pip-package")
    {
        Packages = [Pip("pyarrow", "16.1.0")],
        PipOptions = new PipOptions { Upgrade = true },
        Strategies = [new LifecycleConfiguration(AppType.KernelGateway)],
    };

    /// <summary>scripts/install-packages-using-conda-forge.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec InstallCondaForgePackages => new("install-conda-forge-packages")
    {
        Channels = ["conda-forge"],
        Packages = [Conda("pypots", "0.8")],
        Strategies =
        [
            new LifecycleConfiguration(AppType.KernelGateway)
            {
                StrictChannelPriority = true,
                Steps = [InBackground("pypots", DeclaredPackages())],
            },
        ],
    };

    /// <summary>scripts/install-private-ca-on-kernel.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec InstallPrivateCa => new("install-private-ca")
    {
        Strategies = [new LifecycleConfiguration(AppType.KernelGateway) { Steps = [TrustCertificates("s3://team-certificates/ca/")] }],
    };

    /// <summary>scripts/git-clone-repo.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec GitCloneRepo => OnServer("git-clone-repo") with
    {
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterServer)
            {
                Steps =
                [
                    GitClone(
                        "https://github.com/aws-samples/sagemaker-studio-lifecycle-config-examples.git",
                        null,
                        Home + "/sagemaker-studio-lifecycle-config-examples"),
                ],
            },
        ],
    };

    /// <summary>scripts/set-git-config.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec SetGitConfig => OnServer("set-git-config") with
    {
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterServer)
            {
                Parameters = [Parameter("YOUR_USER_NAME", "Ada Lovelace"), Parameter("YOUR_EMAIL_ADDRESS", "ada@corp.example")],
                Steps =
                [
                    GitConfig("user.name", Parameter("YOUR_USER_NAME", "")),
                    GitConfig("user.email", Parameter("YOUR_EMAIL_ADDRESS", "")),
                ],
            },
        ],
    };

    /// <summary>scripts/set-git-credentials.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec SetGitCredentials => OnServer("set-git-credentials") with
    {
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterServer)
            {
                Parameters = [GitUser],
                Steps =
                [
                    GitCredentials("github.com", "my-git-credentials") with { Username = GitUser, Key = "github.com", Region = "us-west-2" }
                ],
            },
        ],
    };

    /// <summary>scripts/set-proxy-settings.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec SetProxySettings => OnServer("set-proxy-settings") with
    {
        Strategies = [new LifecycleConfiguration(AppType.JupyterServer) { Steps = [Proxy("http://proxy.local:3128", "s3.amazonaws.com")] }],
    };

    /// <summary>scripts/disable-automatic-kernel-start.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec DisableAutomaticKernelStart => OnServer("disable-automatic-kernel-start") with
    {
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterServer)
            {
                Steps = [JupyterLabPageConfig("""{ "notebookStartsKernel": false }"""), RestartJupyterServer()],
            },
        ],
    };

    /// <summary>scripts/install-lsp-features.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec InstallLspFeatures => new("install-lsp-features")
    {
        Packages =
        [
            Pip("jupyterlab-lsp", "3.10.2"),
            Pip("python-lsp-server", "1.11.0", extras: ["flake8", "mccabe", "pycodestyle", "pydocstyle", "pyflakes", "pylint", "rope"]),
            Pip("jupyterlab-spellchecker", "0.7.3"),
            Pip("jupyterlab-code-formatter", "1.6.1"),
            Pip("black", "24.4.2"),
            Pip("isort", "5.13.2"),
            Pip("sagemaker", "2.224.4"), Pip("scikit-learn", "1.5.1"),
        ],
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterServer)
            {
                Steps =
                [
                    Install(
                        Npm("bash-language-server", "5.4.0") with { Folder = Home },
                        Npm("dockerfile-language-server-nodejs", "0.13.0") with { Folder = Home }),
                    Symlink("/opt", "~/.lsp_symlink/opt"),
                    JupyterServerUserConfig("""{ "ContentsManager": { "allow_hidden": true } }"""),
                    JupyterLabUserSettings("@krassowski/jupyterlab-lsp:completion", """{ "continuousHinting": true }""") with
                    {
                        KeepExisting = true
                    },
                    JupyterLabUserSettings(
                        "@ryantam626/jupyterlab_code_formatter:settings",
                        """{ "black": { "line_length": 100 }, "isort": { "line_length": 100 }, "formatOnSave": true }""") with
                    {
                        KeepExisting = true
                    },
                    WriteFile("~/.config/pycodestyle", "[pycodestyle]\nmax-line-length = 100\n"),
                    RestartJupyterServer(),
                ],
            },
        ],
    };

    /// <summary>
    /// scripts/install-autoshutdown-server-extension and scripts/install-autoshutdown-extension: kernels that nobody uses are stopped.
    /// </summary>
    [StudioEnvironment]
    public static EnvironmentSpec AutoShutdown => new("auto-shutdown")
    {
        Strategies = [new LifecycleConfiguration(AppType.KernelGateway) { Steps = [IdleShutdown(120) with { IgnoreTerminals = true }] }],
    };

    /// <summary>scripts/install-docker-local-mode, which is for today's Studio.</summary>
    [StudioEnvironment]
    public static EnvironmentSpec InstallDockerLocalMode => new("install-docker-local-mode")
    {
        Packages =
        [
            Apt("docker-ce"), Apt("docker-ce-cli"), Apt("containerd.io"), Apt("docker-buildx-plugin"), Apt("docker-compose-plugin"),
            Pip("sagemaker", ">=2.203.0,<3"),
        ],
        Strategies =
        [
            new LifecycleConfiguration(AppType.JupyterLab)
            {
                Steps =
                [
#pragma warning disable EAC3006 // Docker says which key it is by its fingerprint, and publishes no digest of the file.
                    AptSource(
                        "docker",
                        "https://download.docker.com/linux/ubuntu",
                        "jammy",
                        components: ["stable"],
                        key: "https://download.docker.com/linux/ubuntu/gpg"),
#pragma warning restore EAC3006
                    DeclaredPackages(),
                ],
            },
            new StudioSettings { Docker = new DockerSettings() },
        ],
    };

    private static EnvironmentSpec OnServer(string name) => new(name);
}
