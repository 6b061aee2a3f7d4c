using System.Text;

namespace EnvAsCode.Emit;

/// <summary>Writes pip packages as requirements (PEP 508).</summary>
internal static class PipRequirement
{
    /// <summary>A package as a requirement, as <c>dvc[s3]==3.50.0 ; python_version &lt; '3.12'</c>.</summary>
    /// <param name="package">The package.</param>
    public static string Text(PipPackage package)
    {
        StringBuilder text = new(package.Name);
        if (!package.Extras.IsEmpty)
        {
            text.Append('[').Append(string.Join(",", package.Extras)).Append(']');
        }

        switch (VersionText.FormOf(package.Version))
        {
            case VersionForm.Exact or VersionForm.Prefix:
                text.Append("==").Append(package.Version);
                break;
            case VersionForm.Specifier:
                text.Append(VersionText.WithoutBlanks(package.Version!));
                break;
        }

        if (package.Marker is not null)
        {
            text.Append(" ; ").Append(package.Marker);
        }

        return text.ToString();
    }

    /// <summary>A project name in its normal form (PEP 503), under which two spellings are the same project.</summary>
    /// <param name="name">The name as declared.</param>
    public static string NormalName(string name)
    {
        StringBuilder normal = new(name.Length);
        foreach (char c in name)
        {
            if (c is not ('-' or '_' or '.'))
            {
                normal.Append(char.ToLowerInvariant(c));
            }
            else if (normal.Length > 0 && normal[normal.Length - 1] != '-')
            {
                normal.Append('-');
            }
        }

        return normal.ToString();
    }
}
