using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Packaging.Conda.VersionSpecs;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>EAC2014, EAC2016 and EAC2017: packages and the environment's Python.</summary>
internal sealed class PythonPinChecks : PinCheck
{
    /// <inheritdoc/>
    protected override void Check(PinnedPackage pin, PinContext context, FindingCollector findings)
    {
        if (pin.Marker is { } marker && !marker.CanHold(context.Markers))
        {
            string python = context.PythonVersion is null ? "" : " with Python " + context.Python;
            findings.Report(
                Rules.MarkerNeverHolds, pin.Report.Path(nameof(PipPackage.Marker)), marker.ToString(), pin.Package.Name, python);
        }
        else if (pin.IsConda && pin.Key == "python")
        {
            CheckRelease(pin, findings);
            CheckInterpreter(pin, context, findings);
        }
        else if (context.PythonVersion is { } version && PythonRequirements.Find(pin, version) is { } requirement)
        {
            findings.ReportPair(
                Rules.RequiresOtherPython, pin.VersionPath, context.PythonPath,
                pin.Package.Name, pin.Asked, context.Python!, requirement.Python, requirement.Reason);
        }
        else if (context is { PythonVersion: { } python, HasOwnIndex: false } && !pin.IsConda
            && PythonRequirements.VersionsOf(pin) is { } versions && WheelFacts.FirstAfter(pin.Project, versions, python) is { } first)
        {
            findings.ReportPair(
                Rules.BuiltFromSource, pin.VersionPath, context.PythonPath, pin.Package.Name, pin.Asked, context.Python!, first);
        }
    }

    private static void CheckRelease(PinnedPackage pin, FindingCollector findings)
    {
        string version = VersionText.WithoutBlanks(pin.Version);
        bool isPrefix = VersionText.FormOf(version) == VersionForm.Prefix;
        string plain = isPrefix ? version.Substring(0, version.Length - 2) : version;
        if (PythonReleases.NearestTo(plain) is { } nearest)
        {
            nearest += isPrefix ? ".*" : "";
            findings.ReportFixable(Rules.UnknownPython, pin.VersionPath, null, SuggestedFix.Value(nearest), plain, nearest);
        }
    }

    // "3.11" is any 3.11 release, as CondaRequirementText.Python writes it.
    private static void CheckInterpreter(PinnedPackage pin, PinContext context, FindingCollector findings)
    {
        if (context.Python is not { } python || pin.Spec is not { } spec
            || !CondaVersionSpec.TryParse(python.Split('.').Length > 2 ? python : python + ".*", out CondaVersionSpec? declared))
        {
            return;
        }

        if (declared.IsDisjointFrom(spec))
        {
            findings.ReportPair(Rules.OtherPythonPackage, pin.VersionPath, context.PythonPath, pin.Asked, python);
        }
        else
        {
            findings.Report(new Finding(Rules.RedundantPackage, pin.Report.Path(), ["python", "Python = \"" + python + "\"", pin.Asked])
            {
                RelatedPaths = [context.PythonPath],
                Fix = SuggestedFix.Remove("the package python"),
            });
        }
    }
}
