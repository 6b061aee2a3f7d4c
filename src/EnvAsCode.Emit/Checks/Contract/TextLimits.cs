using System.Globalization;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC5030: texts whose length or form SageMaker refuses (API model, 2017-07-24).</summary>
internal sealed class TextLimits : ICheck
{
    private const int Description = 512;
    private const int DisplayName = 128;
    private const int KernelDisplayName = 1024;

    /// <inheritdoc/>
    public void Check(CheckContext context)
    {
        Check(context.Spec.Description, nameof(context.Spec.Description), "description", Description, isTrimmed: false, context.Findings);
        Check(context.Spec.DisplayName, nameof(context.Spec.DisplayName), "display name", DisplayName, isTrimmed: true, context.Findings);
        CheckKernel(context.Spec.Kernel, nameof(context.Spec.Kernel), context.Findings);
        for (int i = 0; i < context.Spec.CondaEnvironments.Count; i++)
        {
            CheckKernel(
                context.Spec.CondaEnvironments[i].Kernel,
                ModelPath.Item(nameof(context.Spec.CondaEnvironments), i) + "." + nameof(CondaEnvironment.Kernel),
                context.Findings);
        }
    }

    private static void CheckKernel(KernelSpec? kernel, string path, FindingCollector findings) =>
        Check(
            kernel?.DisplayName,
            path + "." + nameof(KernelSpec.DisplayName),
            "display name of a kernel",
            KernelDisplayName,
            isTrimmed: false,
            findings);

    private static void Check(string? text, string path, string what, int maximum, bool isTrimmed, FindingCollector findings)
    {
        if (text is null)
        {
            return;
        }

        if (text.Length > maximum)
        {
            string limit = maximum.ToString(CultureInfo.InvariantCulture);
            findings.ReportPart(
                Rules.RefusedText,
                path,
                new TextRange(maximum, text.Length - maximum),
                what,
                "it has " + text.Length.ToString(CultureInfo.InvariantCulture) + " characters, and " + limit + " are the most");
        }
        else if (isTrimmed && text.Trim() is { } trimmed && (trimmed.Length == 0 || trimmed.Length < text.Length))
        {
            findings.ReportFixable(
                Rules.RefusedText,
                path,
                null,
                trimmed.Length == 0 ? null : SuggestedFix.Value(trimmed),
                what,
                trimmed.Length == 0 ? "it is blank" : "it begins or ends with a blank");
        }
        else if (text.Length == 0 && what == "description")
        {
            findings.Report(Rules.RefusedText, path, what, "it is empty, and has to have a character or not be there");
        }
    }
}
