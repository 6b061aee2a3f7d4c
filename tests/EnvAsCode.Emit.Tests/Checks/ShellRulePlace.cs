using System;
using System.Collections.Generic;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>A place where a user writes shell code: one letter in the table of rules and places.</summary>
/// <param name="Of">The declaration with code in that place, on a base; nothing if the place cannot hold the code.</param>
internal sealed record ShellRulePlace(char Letter, string Name, Func<string, BaseImage, EnvironmentSpec?> Of)
{
    /// <summary>All places, in the order of the table.</summary>
    public static IReadOnlyList<ShellRulePlace> All { get; } =
    [
        new('R', "Run in an image", (code, image) => Image(image, Run(code))),
        new('E', "Exec in an image", (code, image) => Words(code) is { } words ? Image(image, Exec([.. words])) : null),
        new('S', "Run in a stage", (code, image) => Environment(new CustomImage
        {
            From = PythonImage.Slim("3.11"),
            Stages = [new BuildStage("build", image) { Steps = [Run(code)] }],
        })),
        new('A', "Run for one architecture", (code, image) => Image(image, OnArchitecture(Architecture.Amd64, Run(code)))),
        new('K', "the command that installs a kernel", (code, image) =>
            Words(code) is { } words ? Image(image, KernelCommand(words, new KernelSpec("team"))) : null),
        new('L', "Run in a script of JupyterLab", (code, _) => Script(AppType.JupyterLab, Run(code))),
        new('X', "Exec in a script of JupyterLab", (code, _) =>
            Words(code) is { } words ? Script(AppType.JupyterLab, Exec([.. words])) : null),
        new('C', "Run in a script of Code Editor", (code, _) => Script(AppType.CodeEditor, Run(code))),
        new('G', "Run in a script of Classic's kernels", (code, _) => Script(AppType.KernelGateway, Run(code))),
        new('J', "Run in a script of Classic's server", (code, _) => Script(AppType.JupyterServer, Run(code))),
        new('O', "Run inside Once", (code, _) => Script(AppType.JupyterLab, Once("once", Run(code)))),
        new('B', "Run inside InBackground", (code, _) => Script(AppType.JupyterLab, InBackground("later", Run(code)))),
        new('T', "Run inside CronJob", (code, _) => Script(AppType.JupyterLab, CronJob("job", "0 3 * * *", Run(code)))),
    ];

    private static EnvironmentSpec Image(BaseImage image, IImageStep step) => Environment(new CustomImage
    {
        From = image,
        Apps = [AppType.JupyterLab],
        Steps = [step],
    });

    private static EnvironmentSpec Script(AppType appType, IScriptStep step) =>
        Environment(new LifecycleConfiguration(appType) { Steps = [step] });

    private static EnvironmentSpec Environment(Strategy strategy) => new("place") { Strategies = [strategy] };

    // A command without operators is the same list of words in both forms.
    private static EquatableArray<string>? Words(string code) =>
        code.IndexOfAny(['\n', '|', '&', ';', '>', '<', '\'', '"', '$']) >= 0 ? null : code.Split(' ').ToEquatableArray();
}
