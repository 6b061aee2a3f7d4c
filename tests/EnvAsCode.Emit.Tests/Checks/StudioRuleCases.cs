using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Tests;

/// <summary>Cases of the rules about Studio and its resources.</summary>
internal static class StudioRuleCases
{
    public static IEnumerable<RuleCase> All { get; } =
    [
        OfName("", null, "it is empty"),
        OfName("Churn", new(0, 1), "lower-case"),
        OfName("churn_cpu", new(5, 1)),
        OfName("churn--cpu", new(6, 1)),
        OfName("-churn", new(0, 1)),
        OfName("churn-", new(5, 1)),
        OfName("../churn", new(0, 1)),
        OfName("churn\0", new(5, 1), "U+0000"),
        OfName("chürn", new(2, 1)),
        OfName(new string('a', 64), new(63, 1)),
        OfName("con", null, "Windows"),
        OfName("lpt9", null, "Windows"),
        new("EAC5003", Lab with { Description = "two\nlines" }, "Description", Lab with { Description = "one line 🐍" })
        {
            Range = new(3, 1),
            Says = "U+000A"
        },
        new("EAC5003", Lab with { DisplayName = "half \ud83d" }, "DisplayName", Lab with { DisplayName = "whole \ud83d\udc0d" })
        {
            Range = new(5, 1)
        },
        new(
            "EAC5003",
            Lab with { Kernel = new("k") { DisplayName = "\u2028" } },
            "Kernel.DisplayName",
            Lab with { Kernel = new("k") { DisplayName = "é" } })
        {
            Range = new(0, 1)
        },
        new(
            "EAC5003",
            Lab with { CondaEnvironments = [new("e") { Kernel = new("k") { DisplayName = "a\0b" } }] },
            "CondaEnvironments[0].Kernel.DisplayName",
            Lab with { CondaEnvironments = [new("e") { Kernel = new("k") { DisplayName = "ab" } }] }) { Range = new(1, 1) },
        OfContainer(new() { ContainerArguments = ["a", "b\r"] }, "ContainerArguments[1]", new(1, 1)),
        OfContainer(new() { ContainerEntrypoint = ["\t"] }, "ContainerEntrypoint[0]", new(0, 1)),
        OfContainer(new() { ContainerEnvironmentVariables = [new("A\n", "b")] }, "ContainerEnvironmentVariables[0].Name", new(1, 1)),
        OfContainer(new() { ContainerEnvironmentVariables = [new("A", "b\n")] }, "ContainerEnvironmentVariables[0].Value", new(1, 1)),
        new(
            "EAC5003",
            Image(new KernelGatewayImageConfig { FileSystemConfig = new("/a\n", 0, 0) }),
            "Strategies[0].Apps[0].FileSystemConfig.MountPath",
            Image(new KernelGatewayImageConfig { FileSystemConfig = new("/a", 0, 0) })) { Range = new(2, 1) },
        new("EAC5004", new("churn"), "Strategies", Lab),
        new(
            "EAC5005",
            Lab with { Strategies = [new PipInstall(), new PersistentCondaEnvironment(), new PipInstall()] },
            "Strategies[2]",
            Lab with { Strategies = [new PipInstall(), new PersistentCondaEnvironment()] })
        {
            RelatedPath = "Strategies[0]",
            Says = "PipInstall"
        },
        new(
            "EAC5006",
            Image(AppType.JupyterLab, new JupyterLabAppImageConfig { Name = "x" }),
            "Strategies[0].Apps[1]",
            Image(AppType.JupyterLab, AppType.CodeEditor))
        {
            RelatedPath = "Strategies[0].Apps[0]",
        },
        OfKernel("my kernel", new(2, 1)),
        OfKernel("MyKernel", new(0, 1), "write \"mykernel\""),
        OfKernel("..", null),
        OfKernel("nul", null),
        OfKernel("", null),
        OfKernel("a/../../b", new(1, 1)),
        new(
            "EAC5007",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("a"), new("b c")] }),
            "Strategies[0].Apps[0].KernelSpecs[1].Name",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("a"), new("b.c")] })) { Range = new(1, 1) },
        new(
            "EAC5008",
            Lab with { Python = "3.11", Kernel = new("k"), CondaEnvironments = [new("e") { Kernel = new("k") }] },
            "CondaEnvironments[0].Kernel.Name",
            Lab with { Python = "3.11", Kernel = new("k"), CondaEnvironments = [new("e")] }) { RelatedPath = "Kernel.Name" },
        new(
            "EAC5008",
            Lab with { CondaEnvironments = [new("a") { Kernel = new("conda-env-b-py") }, new("b")] },
            "CondaEnvironments[1].Name",
            Lab with { CondaEnvironments = [new("a"), new("b")] }) { RelatedPath = "CondaEnvironments[0].Kernel.Name" },
        new("EAC5009", WithEnvironments(6), "Strategies[0].Apps[0]", WithEnvironments(5)) { Says = "6 kernels" },
        new("EAC5009", Image(WithKernels(6)), "Strategies[0].Apps[0].KernelSpecs", Image(WithKernels(5))),
        new(
            "EAC5010",
            Image(new JupyterLabAppImageConfig { Name = "a_b" }),
            "Strategies[0].Apps[0].Name",
            Image(new JupyterLabAppImageConfig { Name = "A-b" }))
        {
            Range = new(1, 1)
        },
        new(
            "EAC5010",
            Image(new CodeEditorAppImageConfig { Name = "a-" }),
            "Strategies[0].Apps[0].Name",
            Image(new CodeEditorAppImageConfig { Name = "a--b" })),
        new(
            "EAC5011",
            Image(AppType.KernelGateway) with { Strategies = [JupyterStack(AppType.KernelGateway)] },
            "Strategies[0].Apps[0]",
            Image() with
            {
                Strategies = [JupyterStack(new KernelGatewayImageConfig { FileSystemConfig = FileSystemConfig.SageMakerUser })]
            })
        {
            Says = "1000:1000"
        },
        new(
            "EAC5012",
            Image(Container(new() { ContainerEnvironmentVariables = [new("A", "1"), new("B", "2"), new("A", "3")] })),
            "Strategies[0].Apps[0].ContainerConfig.ContainerEnvironmentVariables[2].Name",
            Image(Container(new() { ContainerEnvironmentVariables = [new("A", "1"), new("a", "2")] })))
        {
            RelatedPath = "Strategies[0].Apps[0].ContainerConfig.ContainerEnvironmentVariables[0].Name",
        },
        new(
            "EAC5013",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("python3"), new("myenv")] }) with
            {
                CondaEnvironments = [new("e")],
                Kernel = new("python3")
            },
            "Strategies[0].Apps[0].KernelSpecs[1].Name",
            Image(new KernelGatewayImageConfig { KernelSpecs = [new("python3"), new("conda-env-e-py")] }) with
            {
                CondaEnvironments = [new("e")],
                Kernel = new("python3")
            })
        {
            Says = "'python3', 'conda-env-e-py'",
        },
    ];

    private static EnvironmentSpec Lab => Image(AppType.JupyterLab);

    private static EnvironmentSpec Image(params AppImageConfig[] apps) => new("churn")
    {
        Strategies = [new CustomImage { From = SageMakerDistribution.Cpu("4.4.1"), Apps = apps.ToEquatableArray() }],
    };

    private static CustomImage JupyterStack(AppImageConfig app) =>
        new()
        {
            From = new BaseImage("jupyter/base-notebook") { User = "jovyan", Uid = 1000, Gid = 1000, Home = "/home/jovyan" },
            Apps = [app]
        };

    private static JupyterLabAppImageConfig Container(ContainerConfig container) => new() { ContainerConfig = container };

    private static KernelGatewayImageConfig WithKernels(int count) =>
        new() { KernelSpecs = Enumerable.Range(0, count).Select(i => new KernelSpec("k" + i)).ToEquatableArray() };

    private static EnvironmentSpec WithEnvironments(int count) => Image(AppType.KernelGateway) with
    {
        CondaEnvironments = Enumerable.Range(0, count).Select(i => new CondaEnvironment("e" + i)).ToEquatableArray(),
    };

    private static RuleCase OfName(string name, TextRange? range, string says = "") =>
        new("EAC5001", Lab with { Name = name }, "Name", Lab with { Name = new string('a', 61) + "-9" }) { Range = range, Says = says };

    private static RuleCase OfKernel(string name, TextRange? range, string says = "") =>
        new("EAC5007", Lab with { Kernel = new(name) }, "Kernel.Name", Lab with { Kernel = new("my-kernel_1.0") })
        {
            Range = range,
            Says = says
        };

    private static RuleCase OfContainer(ContainerConfig container, string path, TextRange range) =>
        new(
            "EAC5003",
            Image(Container(container)),
            "Strategies[0].Apps[0].ContainerConfig." + path,
            Image(Container(new() { ContainerArguments = ["a b"] })))
        {
            Range = range
        };
}
