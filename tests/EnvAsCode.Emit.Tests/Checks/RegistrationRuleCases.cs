using System.Collections.Generic;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about registering an image, and about what it computes on.</summary>
internal static class RegistrationRuleCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        Alias("latest", "1"),
        Alias("1.2.3.4", "1.2.3"),
        Alias("1.02.3", "1.2.3-rc.1"),
        Alias("1.2.3+4", "1.2"),
        Metadata(new() { MLFramework = "PyTorch" }, "MLFramework", new() { MLFramework = "PyTorch 2.8" }),
        Metadata(new() { ProgrammingLang = "python 3" }, "ProgrammingLang", new() { ProgrammingLang = "python 3.11.9" }),
        Metadata(new() { ReleaseNotes = new string('a', 256) }, "ReleaseNotes", new() { ReleaseNotes = new string('a', 255) }),
        new("EAC5015", Image("StudioImages"), "Strategies[0].RoleArn", Image("arn:aws:iam::123456789012:role/service-role/StudioImages")),
        new(
            "EAC5018",
            Thin(FileSystemConfig.SageMakerUser, []),
            "Strategies[0].Target",
            Thin(FileSystemConfig.Root, [new PersistentCondaEnvironment { AppType = AppType.KernelGateway }])),
        new(
            "EAC5018",
            Thin(FileSystemConfig.SageMakerUser, [new PersistentCondaEnvironment { AppType = AppType.KernelGateway }]),
            "Strategies[0].Target",
            Thin(
                FileSystemConfig.SageMakerUser,
                [new PersistentCondaEnvironment { AppType = AppType.KernelGateway, FileSystemConfig = FileSystemConfig.SageMakerUser }])),
        Hashes(Pip("a", "1.0") with { Hashes = ["sha256:12"] }, Pip("a", "1.0") with { Hashes = [Digest] }),
        Hashes(Pip("a", ">=1.0") with { Hashes = [Digest] }, Pip("a", "1.0") with { Hashes = [Digest, Digest] }),
        new(
            "EAC5019",
            Pips(Pip("a", "1.0") with { Hashes = [Digest] }, Pip("b", "1.0")),
            "Packages[1]",
            Pips(Pip("a", "1.0") with { Hashes = [Digest] }, Pip("b", "1.0") with { Hashes = [Digest] })) { Says = "'b'" },
        Gpu(Conda("pytorch-gpu", "2.8.0"), Conda("pytorch", "2.8.0")),
        Gpu(Conda("pytorch", "2.8.*", build: "*cuda*"), Conda("pytorch", "2.8.*", build: "*cpu*")),
        Gpu(Pip("nvidia-cublas-cu12", "12.4.5.8"), Pip("numpy", "1.26.4")),
        new(
            "EAC5017",
            new("churn") { Packages = [Conda("cupy")], Strategies = [new PersistentCondaEnvironment { Processor = Processor.Cpu }] },
            "Packages[0]",
            new("churn") { Packages = [Conda("cupy")], Strategies = [new PersistentCondaEnvironment { Processor = Processor.Gpu }] }),
    ];

    private static string Digest => "sha256:" + new string('a', 64);

    private static EnvironmentSpec Pips(params Package[] packages) =>
        new("churn") { Packages = packages.ToEquatableArray(), Strategies = [new PipInstall()] };

    private static RuleCase Hashes(PipPackage broken, PipPackage right) => new("EAC5019", Pips(broken), "Packages[0]", Pips(right));

    private static EnvironmentSpec Thin(FileSystemConfig mount, Strategy[] persistent) => new("churn")
    {
        Packages = [Conda("numpy")],
        Strategies =
        [
            new CustomImage
            {
                From = Miniconda.Image("24.9.2-0"),
                Apps = [new KernelGatewayImageConfig { FileSystemConfig = mount }],
                Target = CondaTarget.PersistedEnvironment
            },
            .. persistent,
        ],
    };

    private static EnvironmentSpec Image(string role) => new("churn")
    {
        Strategies = [new CustomImage { From = PythonImage.Slim("3.11"), Apps = [AppType.KernelGateway], RoleArn = role }],
    };

    private static EnvironmentSpec Image(ImageVersion version) => new("churn")
    {
        Strategies = [new CustomImage { From = PythonImage.Slim("3.11"), Apps = [AppType.KernelGateway], Version = version }],
    };

    private static RuleCase Alias(string broken, string right) =>
        new(
            "EAC5014",
            Image(new ImageVersion { Aliases = [broken] }),
            "Strategies[0].Version.Aliases[0]",
            Image(new ImageVersion { Aliases = [right] }))
        {
            Says = "'" + broken + "'"
        };

    private static RuleCase Metadata(ImageVersion broken, string member, ImageVersion right) =>
        new("EAC5015", Image(broken), "Strategies[0].Version." + member, Image(right));

    private static RuleCase Gpu(Package broken, Package right) => new("EAC5017", On(broken), "Packages[0]", On(right));

    private static EnvironmentSpec On(Package package) => new("churn")
    {
        Packages = [package],
        Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = [AppType.JupyterLab] }],
    };
}
