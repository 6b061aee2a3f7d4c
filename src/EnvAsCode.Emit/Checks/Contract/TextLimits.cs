using System.Globalization;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>EAC5030: texts whose length or form SageMaker refuses (API model, 2017-07-24).</summary>
internal static class TextLimits
{
    private const int Description = 512;
    private const int DisplayName = 128;
    private const int KernelDisplayName = 1024;

    /// <summary>Checks the texts of an environment.</summary>
    /// <param name="findings">Where to report.</param>
    public static void Check(EnvironmentSpec environment, FindingCollector findings)
    {
        Check(environment.Description, nameof(environment.Description), "description", Description, isTrimmed: false, findings);
        Check(environment.DisplayName, nameof(environment.DisplayName), "display name", DisplayName, isTrimmed: true, findings);
        CheckKernel(environment.Kernel, nameof(environment.Kernel), findings);
        for (int i = 0; i < environment.CondaEnvironments.Count; i++)
        {
            CheckKernel(
                environment.CondaEnvironments[i].Kernel,
                ModelPath.Item(nameof(environment.CondaEnvironments), i) + "." + nameof(CondaEnvironment.Kernel),
                findings);
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
