using System.Text;

namespace EnvAsCode.Emit.Requirements;

/// <summary>Writes pip packages as requirements (PEP 508).</summary>
internal static class PipRequirement
{
    /// <summary>A package as a requirement, as <c>dvc[s3]==3.50.0 ; python_version &lt; '3.12'</c>.</summary>
    public static string Text(PipPackage package)
    {
        StringBuilder text = new(package.Name);
        if (!package.Extras.IsEmpty)
        {
            text.Append('[').Append(string.Join(",", package.Extras)).Append(']');
        }

        if (package.Url is not null)
        {
            text.Append(" @ ").Append(package.Url);
        }
        else if (package.Version is not null)
        {
            AppendClauses(text, package.Version);
        }

        if (package.Marker is not null)
        {
            text.Append(" ; ").Append(package.Marker.Trim(' '));
        }

        return text.ToString();
    }

    /// <summary>A package as a line of a requirements file, with the digests that it must have.</summary>
    public static string Line(PipPackage package)
    {
        StringBuilder text = new(Text(package));
        foreach (string hash in package.Hashes)
        {
            text.Append(" --hash=").Append(hash);
        }

        return text.ToString();
    }

    // A bare version is "==", alone or between commas; blanks and empty clauses mean nothing.
    private static void AppendClauses(StringBuilder text, string version)
    {
        string separator = "";
        foreach (string clause in VersionText.WithoutBlanks(version).Split(','))
        {
            if (clause.Length > 0 && clause != "*")
            {
                text.Append(separator).Append(char.IsLetterOrDigit(clause[0]) ? "==" : "").Append(clause);
                separator = ",";
            }
        }
    }
}
