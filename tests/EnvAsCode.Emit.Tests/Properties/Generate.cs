using System.Collections.Generic;
using CsCheck;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>Random environments: mostly right, with wrong and hostile texts among them.</summary>
internal static class Generate
{
    /// <summary>Characters that mean something to a shell, to YAML, JSON, a Dockerfile or pip, and some of other alphabets.</summary>
    private static readonly Gen<char> Special = Gen.OneOfConst(
        '"', '\'', '`', '$', '(', ')', '{', '}', '[', ']', '<', '>', '|', '&', ';', '\\', '/', '#', '!', '*', '?', '~', '%', '@', ':',
        ',', ' ', '=', '+', '-', '.', '_',
        'a', 'Z', '0', 'é', 'İ', 'ı', '日', '\u00a0', '\u200b', '\t', '\n', '\r', '\0', '\u0085', '\u2028', '\ud83d', '\udc0d', '\ufeff',
        '\uffff');

    /// <summary>Any text.</summary>
    public static Gen<string> HostileText { get; } = Gen.OneOf(
        Special.Array[0, 12].Select(characters => new string(characters)),
        Gen.OneOfConst(
            "$(touch x)", "`id`", "'; id; '", "\" && id", "EOF", "__END_OF_FILE__", "{connection_file}", "${HOME}", "null", "yes", "1e3",
            "- a: b", "%s %n", "--", "🐍"));

    /// <summary>Text that every file carries.</summary>
    public static Gen<string> FreeText { get; } = HostileText.Select(text =>
    {
        List<char> kept = [];
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is >= ' ' and not (>= 0x7f and <= 0x9f) and not 0x2028 and not 0x2029 and not 0xfeff and not 0xffff
                and not 0xfffd)
            {
                kept.AddRange(rune.ToString());
            }
        }

        return new string([.. kept]);
    });

    private static readonly Gen<string> Name = Mostly(
        Gen.OneOfConst("churn", "a", "9", "gpu-2", "on", "null", "1e3"),
        Gen.OneOfConst("con", "Churn", "base", "", "a b", "env_2", "nul.txt", ".."));

    private static readonly Gen<string> PythonNames = Mostly(
        Gen.OneOfConst("numpy", "ipykernel", "pip", "python", "null", "yes", "7zip", "_libgcc_mutex", "ruamel.yaml", "scikit-learn", "on"),
        Gen.OneOf(Gen.OneOfConst("IPyKernel", "g++"), HostileText));

    private static readonly Gen<string?> CondaVersions = Mostly(
        Gen.OneOfConst<string?>(
            null, "1.26.4", "1.26.*", ">=1.26,<2", "1.2, <2", " >= 1.0 ", "*", "1!2.0", "1.0.2*", "~=1.4", "!=1.5", "1.7|1.8",
            "(1.*|>3)", "2024a"),
        HostileText.Select(text => (string?)text));

    private static readonly Gen<string?> PipVersions = Mostly(
        Gen.OneOfConst<string?>(
            null, "1.26.4", "1.26.*", ">=1.26,<2", "1.2, <2", " >= 1.0 ", "1!2.0", "~=1.4", "!=1.5", "===1.0", "2024a1"),
        HostileText.Select(text => (string?)text));

    private static readonly Gen<string?> Builds =
        Mostly(Gen.OneOfConst<string?>(null, null, "*cuda*", "py311_0"), Gen.Const<string?>("a b"));

    private static readonly Gen<string?> Markers = Mostly(
        Gen.OneOfConst<string?>(null, null, "python_version < '3.11'", "os_name == \"posix\" "), HostileText.Select(text => (string?)text));

    /// <summary>Any pip package.</summary>
    public static Gen<PipPackage> PipPackages { get; } =
        Gen.Select(PythonNames.Where(name => name != "_libgcc_mutex"), PipVersions, Markers)
            .Select((name, version, marker) => Pip(name, version, name.Length == 5 ? ["s3", "gs"] : [], marker));

    private static readonly Gen<Package> PythonPackage = Gen.OneOf(
        Gen.Select(PythonNames, CondaVersions, Builds).Select((name, version, build) => (Package)Conda(name, version, build)),
        PipPackages.Select(package => (Package)package));

    private static readonly Gen<Package> AnyPackage = Gen.OneOf(
        PythonPackage,
        Gen.Select(
            Mostly(Gen.OneOfConst("git", "g++", "libgomp1"), HostileText),
            Mostly(Gen.OneOfConst<string?>(null, "1:2-3+b~1"), Gen.Const<string?>("1 2")))
            .Select((name, version) => (Package)Apt(name, version)));

    private static readonly Gen<EquatableArray<Package>> PackageList = AnyPackage.Array[0, 4].Select(items => items.ToEquatableArray());

    private static readonly Gen<EquatableArray<Package>> PythonPackageList =
        PythonPackage.Array[0, 4].Select(items => items.ToEquatableArray());

    private static readonly Gen<EquatableArray<Channel>> Channels =
        Mostly(Gen.OneOfConst("conda-forge", "nvidia/label/x", "https://h.example/c", "defaults"), Gen.OneOfConst("a b", "$X")).Array[0, 2]
            .Select(names => System.Linq.Enumerable.Select(names, name => new Channel(name)).ToEquatableArray());

    private static readonly Gen<KernelSpec?> Kernel =
        Gen.Select(Mostly(Gen.OneOfConst("k", "python3", "conda-env-env2-py"), Gen.OneOfConst("K", "a/b")), FreeText, Gen.Int[0, 4])
            .Select((name, display, which) => which > 1 ? null : new KernelSpec(name) { DisplayName = which == 1 ? null : display });

    private static readonly Gen<CondaEnvironment> Further =
        Gen.Select(Name, Gen.OneOfConst<string?>(null, "3.8", "3.11.9"), PythonPackageList, Kernel)
            .Select((name, python, packages, kernel) =>
                new CondaEnvironment(name) { Python = python, Packages = packages, Kernel = kernel });

    private static readonly Gen<BaseImage> Image = Mostly(
        Gen.OneOfConst(
            SageMakerDistribution.Cpu("4.4.1"),
            Miniconda.Image("24.9.2-0"),
            PythonImage.Slim("3.11"),
            new BaseImage("team/debian:12"),
            new BaseImage("m:1") { Conda = new("/opt/mamba", CondaTool.Mamba) }),
        HostileText.Select(text => new BaseImage(text)));

    private static readonly Gen<ContainerConfig> Container = Gen.Select(FreeText, FreeText)
        .Select((first, second) => new ContainerConfig
        {
            ContainerEntrypoint = [first],
            ContainerArguments = [second],
            ContainerEnvironmentVariables = [new(first, second)]
        });

    private static readonly Gen<AppImageConfig> App = Gen.OneOf(
        Gen.OneOfConst<AppImageConfig>(
            AppType.JupyterLab, AppType.CodeEditor, AppType.KernelGateway, new CodeEditorAppImageConfig { Name = "a-b" }),
        Container.Select(container => (AppImageConfig)new JupyterLabAppImageConfig { ContainerConfig = container }),
        Gen.Const((AppImageConfig)new KernelGatewayImageConfig { KernelSpecs = [new("k")], FileSystemConfig = new("/x", 0, 0) }));

    private static readonly Gen<Strategy> AnyStrategy = Gen.OneOf(
        Gen.Select(Image, App.Array[0, 2], Gen.Enum<CondaTarget>())
            .Select((image, apps, target) => (Strategy)new CustomImage { From = image, Apps = apps.ToEquatableArray(), Target = target }),
        Gen.Enum<AppType>().Array[1, 2].Select(types => (Strategy)new LifecycleConfiguration(types.ToEquatableArray())),
        Gen.Enum<AppType>().Select(type => (Strategy)new PersistentCondaEnvironment { AppType = type }),
        Gen.Const((Strategy)new PipInstall()));

    /// <summary>Any environment.</summary>
    public static Gen<EnvironmentSpec> Environment { get; } = Gen.Select(
        Gen.Select(Name, FreeText, Mostly(Gen.OneOfConst<string?>(null, null, "3.11", "3.11.9"), Gen.Const<string?>("3.x"))),
        Gen.Select(Channels, PackageList, Further.Array[0, 2]),
        Gen.Select(Kernel, AnyStrategy.Array[0, 3])).Select((first, second, third) => new EnvironmentSpec(first.Item1)
        {
            Description = first.Item2.Length == 0 ? null : first.Item2,
            Python = first.Item3,
            Channels = second.Item1,
            Packages = second.Item2,
            CondaEnvironments = second.Item3.ToEquatableArray(),
            Kernel = third.Item1,
            Strategies = third.Item2.ToEquatableArray(),
        });

    private static Gen<T> Mostly<T>(Gen<T> right, Gen<T> wrong) => Gen.Frequency((40, right), (1, wrong));
}
