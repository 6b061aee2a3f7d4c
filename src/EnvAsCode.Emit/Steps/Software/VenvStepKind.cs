using System.Collections.Generic;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>A virtual environment, which is the image's Python from there on.</summary>
internal sealed class VenvStepKind : StepKind<VenvStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void CheckInImage(VenvStep step, ImageStepCheck check) =>
        check.Report.ImagePath(step.Path, nameof(step.Path), allowsHome: false);

    /// <inheritdoc/>
    protected override (string Member, string Path)? PlaceOf(VenvStep step) => (nameof(step.Path), step.Path);

    /// <inheritdoc/>
    protected override ImageState Apply(VenvStep step, ImageState state) => (PackagesOf(state) is { Count: > 0 } packages
        ? state.WithSystemPackages(packages)
        : state) with { VirtualEnvironment = step.Path };

    /// <inheritdoc/>
    protected override void WriteInImage(VenvStep step, ImageTarget image)
    {
        ImageState state = image.State;
        bool isYum = state.Base.Manager == PackageManager.Yum;
        List<string> commands = [];
        if (PackagesOf(state) is { Count: > 0 } packages)
        {
            string names = string.Join(" ", packages);
            commands.AddRange(isYum
                ? ["yum install -y " + names, "yum clean all"]
                : ["apt-get update", "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends " + names,
                    "rm -rf /var/lib/apt/lists/*"]);
        }

        string python = state.Python?.Path ?? (commands.Count > 0 ? state.Base.SystemPython(withPip: false).Path : "python3");
        commands.Add(python + " -m venv " + ShellQuote.Word(step.Path));
        image.Writer.Become("root").Run(commands);
        image.Writer.Line("ENV VIRTUAL_ENV=\"" + step.Path + "\" PATH=\"" + step.Path + "/bin:$PATH\"");
    }

    // Debian and Ubuntu split the module off; a Python in /usr/local or of conda has it.
    private static List<string> PackagesOf(ImageState state)
    {
        Interpreter? python = state.Python;
        bool isSurelyMissing = python is null && state.Interpreters is not null;
        bool isSystem = python?.Path == "/usr/bin/python3" && state.Base.Manager == PackageManager.Apt;
        return (isSurelyMissing || isSystem) && state.Programs.Has("venv") == false
            ? state.Base.Manager switch
            {
                PackageManager.Apt => ["python3", "python3-venv"],
                PackageManager.Yum => ["python3"],
                _ => [],
            }
            : [];
    }
}
