using System;
using System.Linq;
using CsCheck;

namespace EnvAsCode.Emit.Tests;

/// <summary>Environments and policies whose texts about packages are nearly right, or not at all.</summary>
internal static class HostilePackages
{
    private static readonly string[] Names =
    [
        "numpy", "Scikit_Learn", "pytorch", "torch", "python", "reqeusts", "sqlite3", "graphviz", "jupyterlab", "a", "", "x--y",
        "ruamel.yaml", "acme-*"
    ];

    private static readonly string[] Versions =
    [
        "1.26.4", "1.26.*", ">=1.26,<2", "~=2.1.0", "===1.0", "!=1.5", "1!2.3rc4.post5.dev6+a.7", "2.1.0+cu121", "==1.2.*", "1.0.2*",
        "1.2.x", "(1.2|>=1.3),<2", "^1.2", "*", "", "99999999999999999999999999", ">=999999999", "<0", "1.26.4a1,>2",
    ];

    private static readonly string[] Markers =
    [
        "python_version < '3.11'",
        "sys_platform == 'win32' or extra == 'x'",
        "python_full_version >= '3.11.4' and platform_machine in 'x86_64 arm64'",
        "'3' in python_version",
        "implementation_version ~= '3.8'", "",
    ];

    private static readonly string[] Pieces =
    [
        "", " ", ".", "-", "_", "*", "=", "<", ">", "~", "!", "|", ",", "(", ")", "'", "\0", "\u0130", "\ud800", "0", "9", "a", "rc",
        "post", "dev", "\n", "@"
    ];

    private static readonly Gen<string> Mutation = Gen.OneOfConst(Pieces);

    /// <summary>An environment with up to six packages, in a conda environment of its own or not.</summary>
    public static Gen<EnvironmentSpec> Environment { get; } = Gen.Select(
        Gen.OneOfConst(null, "3.11", "3", "3.9.1", "3.15.0rc1", "x", "99999999999.1"),
        PackageOf().Array[0, 6],
        PackageOf().Array[0, 2],
        Gen.OneOfConst(
            SageMakerDistribution.Cpu("4.4.1"),
            SageMakerDistribution.Gpu("4"),
            PythonImage.Slim("3.11"),
            new BaseImage(":@/"),
            new BaseImage("latest")),
        Gen.Int[0, 3],
        (python, packages, further, image, form) => new EnvironmentSpec("hostile")
        {
            Python = python,
            Packages = packages.ToEquatableArray(),
            CondaEnvironments = form == 0 ? [new("further") { Packages = further.ToEquatableArray(), Python = python }] : [],
            PolicyOverrides = form == 1 ? [new("acme", packages.FirstOrDefault()?.Name ?? "x", "because")] : [],
            Strategies = form switch
            {
                2 => [new LifecycleConfiguration(AppType.JupyterLab), new PipInstall()],
                _ => [new CustomImage { From = image, Apps = [AppType.JupyterLab] }],
            },
        });

    /// <summary>A policy about packages.</summary>
    public static Gen<EnvironmentPolicy> Policy { get; } = Gen.Select(
        RuleOf().Array[0, 3],
        RuleOf().Array[0, 3],
        Gen.Int[0, 5],
        (first, second, form) => new EnvironmentPolicy("acme")
        {
            DeniedPackages = first.ToEquatableArray(),
            AllowedPackages = form == 0 ? second.ToEquatableArray() : [],
            RequiredPackages = form == 1 ? second.ToEquatableArray() : [],
            Pins = [new((PinStyle)(form % 4))],
            AllowedLicenses = form == 2 ? ["MIT", "?"] : [],
            AllowedRegistries = form == 3 ? ["*.x", "*"] : [],
            RequiresImageDigest = form == 4,
        });

    private static Gen<Package> PackageOf() => Gen.Select(
        TextOf(Names),
        Gen.OneOf(TextOf(Versions).Select(text => (string?)text), Gen.Const((string?)null)),
        Gen.OneOf(TextOf(Markers).Select(text => (string?)text), Gen.Const((string?)null)),
        Gen.Int[0, 4],
        (name, version, marker, kind) => kind switch
        {
            0 => (Package)new CondaPackage(name, version) { Build = marker is null ? null : "py3*" },
            1 => new CondaPackage(name, version) { Channel = "conda-forge" },
            2 => new AptPackage(name, version),
            _ => new PipPackage(name, version) { Marker = marker, Extras = kind == 3 ? ["s3"] : [] },
        });

    private static Gen<PackageRule> RuleOf() =>
        Gen.Select(TextOf(Names), Gen.OneOf(TextOf(Versions).Select(text => (string?)text), Gen.Const((string?)null)), (name, version) =>
            new PackageRule(name, version));

    // Three in four as they are, the rest with a piece put in or taken out somewhere.
    private static Gen<string> TextOf(string[] seeds) =>
        Gen.Select(Gen.OneOfConst(seeds), Gen.Int[0, 7], Gen.Int[0, 100], Mutation, (seed, kind, at, piece) =>
        {
            int start = at % (seed.Length + 1);
            return kind switch
            {
                0 => seed[..start] + piece + seed[start..],
                1 => seed[..start] + piece + seed[Math.Min(start + 1, seed.Length)..],
                _ => seed,
            };
        });
}
