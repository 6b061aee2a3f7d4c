using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks;

/// <summary>EAC5007: the names of kernels.</summary>
internal sealed class KernelNameChecks : ICheck
{
    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        CheckName(context.Spec.Kernel, nameof(context.Spec.Kernel), context.Findings);
        for (int i = 0; i < context.Spec.CondaEnvironments.Count; i++)
        {
            if (context.Spec.CondaEnvironments[i].Kernel is { } kernel)
            {
                CheckName(
                    kernel,
                    ModelPath.Item(nameof(context.Spec.CondaEnvironments), i) + "." + nameof(CondaEnvironment.Kernel),
                    context.Findings);
            }
        }
    }

    /// <summary>Checks the name of a kernel.</summary>
    /// <param name="kernel">The kernel; nothing to check if <see langword="null"/>.</param>
    /// <param name="findings">Where to report.</param>
    public static void CheckName(KernelSpec? kernel, string path, FindingCollector findings)
    {
        if (kernel is null)
        {
            return;
        }

        string name = kernel.Name;
        string at = path + "." + nameof(kernel.Name);
        int refused = NameSyntax.FirstRefused(name, "-_.", allowsUpperCase: false);
        if (name.Length is 0 or > 128)
        {
            findings.Report(Rules.KernelName, at, name, "it has to have 1 to 128 characters");
        }
        else if (refused >= 0)
        {
            SuggestedFix? fix = NameRepair.FixOf(name, punctuation: "_.");
            findings.ReportFixable(Rules.KernelName, at, new TextRange(refused, 1), fix, name, name[refused] is >= 'A' and <= 'Z'
                ? "Jupyter lists it in lower case, and SageMaker compares with case; write \""
                    + (NameRepair.Of(name, punctuation: "_.") ?? "python3")
                    + "\""
                : NameSyntax.Show(name[refused]) + " is no lower-case letter, digit, '-', '_' or '.'");
        }
        else if (!NameSyntax.IsLowerOrDigit(name[0]) || name[name.Length - 1] == '.' || NameSyntax.IsDevice(name))
        {
            findings.Report(
                Rules.KernelName,
                at,
                name,
                "as a folder it has to begin with a letter or digit, not end with '.', and be no device of Windows");
        }
    }
}
