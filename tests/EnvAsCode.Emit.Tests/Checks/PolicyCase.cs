using System.Collections.Generic;
using static EnvAsCode.Packages;

namespace EnvAsCode.Emit.Tests;

/// <summary>A policy, an environment that breaks it, and the same environment put right.</summary>
/// <param name="Broken">The environment that breaks it.</param>
/// <param name="Fixed">The environment put right.</param>
/// <param name="Says">A part of the message.</param>
internal sealed record PolicyCase(
    string Id, EnvironmentPolicy Policy, EnvironmentSpec Broken, string Path, EnvironmentSpec Fixed, string Says = "")
{
    /// <summary>What an override has to speak of; none where an override does not help.</summary>
    public string? Subject { get; init; }

    public static IReadOnlyList<PolicyCase> All { get; } =
    [
        Of(
            "EAC7001",
            new("acme") { DeniedPackages = ["tensorflow"] },
            Conda("tensorflow-cpu", "2.15.0"),
            "Name",
            Pip("torch", "2.3.0"),
            "denies 'tensorflow-cpu'; leave it out"),
        Of(
            "EAC7001",
            new("acme") { DeniedPackages = [new("numpy", "<1.22") { Reason = "CVE-2021-41496" }] },
            Pip("numpy", "1.21.6"),
            "Version",
            Pip("numpy", "1.26.4"),
            "<1.22 (CVE-2021-41496)"),
        Of(
            "EAC7001",
            new("acme") { DeniedPackages = [new("numpy", "<1.22")] },
            Conda("numpy", ">=1.20"),
            "Version",
            Conda("numpy", ">=1.22"),
            "may be one of them"),
        Of("EAC7001", new("acme") { DeniedPackages = ["*-nightly"] }, Pip("tf-nightly", "2.18"), "Name", Pip("tensorflow", "2.18")),
        Of(
            "EAC7002",
            new("acme") { AllowedPackages = ["numpy", "acme-*"] },
            Pip("pandas", "2.2.2"),
            "Name",
            Pip("Acme_Tools", "1.0"),
            "choose one of its packages"),
        Of(
            "EAC7002",
            new("acme") { AllowedPackages = [new("numpy", ">=1.26,<2")] },
            Pip("numpy", ">=1.26"),
            "Version",
            Pip("numpy", "1.26.*"),
            "write a version that is >=1.26,<2"),
        Of(
            "EAC7002",
            new("acme") { AllowedPackages = [new("numpy", "1.26.*")] },
            Conda("numpy", "2.0.0"),
            "Version",
            Conda("numpy", "1.26.4")),
        new(
            "EAC7003",
            new("acme") { RequiredPackages = ["acme-telemetry"] },
            With(Pip("numpy")),
            "Packages",
            With(Pip("numpy"), Pip("acme-telemetry", "1.0")),
            "add it")
        {
            Subject = "acme-telemetry"
        },
        Of(
            "EAC7003",
            new("acme") { RequiredPackages = [new("certifi", ">=2024.7.4")] },
            Pip("certifi", "2023.7.22"),
            "Version",
            Pip("certifi", "2024.8.30"),
            "2023.7.22 is not surely that"),
        new(
            "EAC7004", new("acme") { AllowedChannels = ["conda-forge", "https://conda.acme.example/*"] },
            Base with { Channels = ["conda-forge", "defaults"] },
            "Channels[1]",
            Base with { Channels = ["conda-forge", "https://conda.acme.example/main", "nodefaults"] })
        {
            Subject = "defaults"
        },
        new(
            "EAC7004", new("acme") { AllowedChannels = ["conda-forge"] },
            With(new CondaPackage("cudnn", "9.1") { Channel = "nvidia" }),
            "Packages[0].Channel",
            With(new CondaPackage("cudnn", "9.1") { Channel = "conda-forge" }))
        {
            Subject = "nvidia"
        },
        new(
            "EAC7005", new("acme") { AllowedIndexes = ["https://pypi.acme.example/*"] }, With(Pip("numpy", "1.26.4")), "Packages",
            With(Pip("numpy", "1.26.4")) with { PipOptions = new() { IndexUrl = "https://pypi.acme.example/simple" } })
        {
            Subject = "PyPI"
        },
        new(
            "EAC7005",
            new("acme") { AllowedIndexes = ["PyPI"] },
            With(Pip("numpy", "1.26.4")) with { PipOptions = new() { ExtraIndexUrls = ["https://other.example/simple"] } },
            "PipOptions.ExtraIndexUrls[0]", With(Pip("numpy", "1.26.4"))) { Subject = "https://other.example/simple" },
        OfImage(
            "EAC7006",
            new("acme") { AllowedRegistries = ["*.dkr.ecr.*.amazonaws.com"] },
            "python:3.11.9-slim",
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com/base:1",
            "docker.io"),
        OfImage(
            "EAC7006",
            new("acme") { AllowedRegistries = ["docker.io"] },
            "quay.io/jupyter/base-notebook:2024-12-16",
            "index.docker.io/library/python:3.11.9-slim",
            "quay.io"),
        OfImage(
            "EAC7006",
            new("acme") { AllowedBaseImages = ["public.ecr.aws/sagemaker/sagemaker-distribution:4.*"] },
            SageMakerDistribution.Cpu("3.1.0").Reference,
            SageMakerDistribution.Gpu("4.4.1").Reference),
        Of(
            "EAC7007",
            new("acme") { Pins = [new(PinStyle.Exact)] },
            Pip("numpy", "1.26.*"),
            "Version",
            Pip("numpy", "1.26.4"),
            "asks for exact versions"),
        Of(
            "EAC7007",
            new("acme") { Pins = [new(PinStyle.Compatible, StrategyKind.PersistentCondaEnvironment)] },
            Conda("numpy", ">=1.26,<2"),
            "Version",
            Conda("numpy", "=1.26")),
        Of("EAC7007", new("acme") { Pins = [new(PinStyle.Range)] }, Pip("numpy", ">=1.26"), "Version", Pip("numpy", ">=1.26,<2")),
        Of("EAC7007", new("acme") { Pins = [new(PinStyle.OpenRange)] }, Pip("numpy"), "", Pip("numpy", ">=1.26"), "asks for a version"),
        Of(
            "EAC7007",
            new("acme") { Pins = [new(PinStyle.Exact)] },
            Pip("numpy", "2.0.0rc1"),
            "Version",
            Pip("numpy", "2.0.0"),
            "final releases"),
        Of(
            "EAC7008",
            new("acme") { DeniedLicenses = ["GPL-3.0-only", "AGPL-3.0-only"] },
            Pip("ultralytics", "8.2.0"),
            "Name",
            Pip("torch", "2.3.0"),
            "the licence AGPL-3.0-only"),
        Of(
            "EAC7008",
            new("acme") { AllowedLicenses = ["MIT"], Licenses = [new("acme-*", "MIT OR Apache-2.0"), new("other", "MIT AND Apache-2.0")] },
            Pip("other", "1"),
            "Name",
            Pip("acme-x", "1")),
        Of(
            "EAC7008",
            new("acme") { AllowedLicenses = ["MIT"], RequiresKnownLicenses = true },
            Pip("who-knows", "1"),
            "Name",
            Pip("pydantic", "2.8"),
            "an unknown licence"),
        new(
            "EAC7009",
            new("acme") { AllowedApps = [AppType.JupyterLab] },
            Base with { Strategies = [new LifecycleConfiguration(AppType.JupyterLab, AppType.KernelGateway)] },
            "Strategies[0].AppTypes[1]", Base with { Strategies = [new LifecycleConfiguration(AppType.JupyterLab)] })
        {
            Subject = "KernelGateway"
        },
        new(
            "EAC7009",
            new("acme") { AllowedStrategies = [StrategyKind.CustomImage] },
            Base with { Strategies = [new PipInstall()] },
            "Strategies[0]",
            Image("python:3.11.9"))
        {
            Subject = "PipInstall"
        },
        new("EAC7010", Denies, Overridden(" "), "PolicyOverrides[0].Reason", Overridden("until May")),
        new(
            "EAC7011",
            Denies,
            Overridden("until May") with { Packages = [] },
            "PolicyOverrides[0]",
            Overridden("until May"),
            "nothing of that name"),
        new("EAC7011", new("other"), Overridden("until May"), "PolicyOverrides[0]", Base, "no policy of that name"),
        new("EAC7012", Denies with { AllowsOverrides = false }, Overridden("until May"), "PolicyOverrides[0]", With(Pip("torch", "2.3.0"))),
        OfImage("EAC7015", new("acme") { RequiresImageDigest = true }, "python:3.11.9", "python:3.11.9@sha256:" + new string('d', 64)),
    ];

    private static EnvironmentPolicy Denies => new("acme") { DeniedPackages = ["tensorflow"] };

    private static EnvironmentSpec Base => new("churn") { Strategies = [new PersistentCondaEnvironment()] };

    private static EnvironmentSpec With(params Package[] packages) => Base with { Packages = packages.ToEquatableArray() };

    private static EnvironmentSpec Image(string reference) =>
        Base with { Strategies = [new CustomImage { From = new BaseImage(reference) }] };

    private static EnvironmentSpec Overridden(string reason) =>
        With(Pip("tensorflow", "2.11.0")) with { PolicyOverrides = [new("acme", "TensorFlow", reason)] };

    private static PolicyCase Of(string id, EnvironmentPolicy policy, Package broken, string member, Package right, string says = "") =>
        new(id, policy, With(broken), "Packages[0]" + (member.Length == 0 ? "" : "." + member), With(right), says)
        {
            Subject = broken.Name
        };

    private static PolicyCase OfImage(string id, EnvironmentPolicy policy, string broken, string right, string says = "") =>
        new(id, policy, Image(broken), "Strategies[0].From.Reference", Image(right), says) { Subject = broken };
}
