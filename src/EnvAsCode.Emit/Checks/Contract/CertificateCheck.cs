using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Checks.Shell;
using EnvAsCode.Emit.Steps;

namespace EnvAsCode.Emit.Checks.Contract;

/// <summary>
/// EAC3061: certificates where <c>update-ca-certificates</c> and <c>update-ca-trust</c> do not look for them. The first takes files
/// <c>*.crt</c> below <c>/usr/local/share/ca-certificates</c> and writes <c>/etc/ssl/certs</c> itself (update-ca-certificates(8)); the
/// second takes what lies in <c>/etc/pki/ca-trust/source/anchors</c> (update-ca-trust(8)).
/// </summary>
internal sealed class CertificateCheck : StageCheck
{
    private const string Local = "/usr/local/share/ca-certificates";
    private const string Written = "/etc/ssl/certs";

    /// <inheritdoc/>
    protected override void Check(CheckedStage stage, FindingCollector findings)
    {
        bool isUpdated = false;
        for (int i = stage.Built.Steps.Count - 1; i >= 0; i--)
        {
            string at = ModelPath.Item(stage.Path + "." + nameof(stage.Built.Steps), i);
            isUpdated |= StepTexts.Of(stage.Built.Steps[i]).IndexOf("update-ca-certificates", StringComparison.Ordinal) >= 0;
            foreach ((string file, string member) in FilesOf(stage.Built.Steps[i]))
            {
                if (ProblemOf(file, isUpdated) is { } problem)
                {
                    findings.Report(Rules.CertificateIgnored, at + "." + member, file, problem);
                }
            }
        }
    }

    /// <summary>Checks a command that puts a certificate somewhere.</summary>
    /// <param name="report">Where to report.</param>
    public static void Check(ShellCommand command, ShellReport report)
    {
        bool isUpdated = report.Code.IndexOf("update-ca-certificates", StringComparison.Ordinal) >= 0
            || report.Context.AllCode.IndexOf("update-ca-certificates", StringComparison.Ordinal) >= 0;
        foreach ((ShellWord word, string file) in ShellTargets.Of(command))
        {
            if (command.Program != "ln" && ProblemOf(file, isUpdated) is { } problem)
            {
                report.ReportOnce(Rules.CertificateIgnored, word.Range, file, problem);
            }
        }
    }

    // What is said of files alone: who makes a folder there knows what for.
    private static string? ProblemOf(string file, bool isUpdated)
    {
        string name = file.Substring(file.LastIndexOf('/') + 1);
        string right = Local + "/" + (name.LastIndexOf('.') is int dot and > 0 ? name.Substring(0, dot) : name) + ".crt";
        bool isCertificate = name.EndsWith(".pem", StringComparison.Ordinal)
            || name.EndsWith(".crt", StringComparison.Ordinal)
            || name.EndsWith(".cer", StringComparison.Ordinal);
        if (!isCertificate || name.IndexOf('*') >= 0)
        {
            return null;
        }

        if (file.StartsWith(Local + "/", StringComparison.Ordinal))
        {
            return !name.EndsWith(".crt", StringComparison.Ordinal)
                ? "update-ca-certificates takes files that end with .crt; write \"" + right + "\""
                : isUpdated ? null
                : "nothing runs update-ca-certificates after it; add Run(\"update-ca-certificates\")";
        }

        return isUpdated && file.StartsWith(Written + "/", StringComparison.Ordinal) && name != "ca-certificates.crt"
            ? "update-ca-certificates writes this folder and does not read it; write \"" + right + "\""
            : null;
    }

    private static IEnumerable<(string File, string Member)> FilesOf(IImageStep step)
    {
        if (step is CopyStep copy)
        {
            bool isFolder = copy.Destination.EndsWith("/", StringComparison.Ordinal);
            return copy.Sources.Take(1).Select(source => (
                isFolder ? copy.Destination + source.Substring(source.LastIndexOf('/') + 1) : copy.Destination,
                nameof(copy.Destination)));
        }

        return step is not WorkdirStep && StepKinds.Of(step).PlaceOf(step) is { } place ? [(place.Path, place.Member)] : [];
    }
}
