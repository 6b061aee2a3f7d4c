using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>
/// Writes the part of the manifest that says what the checks found, and what of it was suppressed. It is left out where they found nothing.
/// </summary>
internal static class ManifestFindings
{
    /// <summary>Writes the findings, in the order of the checks.</summary>
    public static void Write(JsonWriter json, EquatableArray<ReportedFinding> findings)
    {
        if (findings.IsEmpty)
        {
            return;
        }

        json.BeginArray("findings");
        foreach (ReportedFinding finding in findings.AsSpan())
        {
            json.BeginObject()
                .String("id", finding.Rule.Id)
                .String("severity", finding.Rule.Severity.ToString())
                .String("path", finding.Path)
                .String("message", finding.Message)
                .Boolean("suppressed", finding.IsSuppressed)
                .String("justification", finding.Justification)
                .EndObject();
        }

        json.EndArray();
    }
}
