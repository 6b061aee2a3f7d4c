using System;
using EnvAsCode.Indexes.Http;

namespace EnvAsCode.Indexes.Python.Pages;

/// <summary>Reads a project's page, as JSON (PEP 691) or HTML (PEP 503), by what the index says it is, or by its first character.</summary>
internal static class PageReader
{
    /// <summary>What is asked for: JSON, or HTML if need be.</summary>
    public const string Accept =
        "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";

    private const string Prefix = "application/vnd.pypi.simple.v";

    /// <summary>Reads a page.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static ProjectPage Read(IndexDocument document)
    {
        string type = document.MediaType;
        if (type.StartsWith(Prefix, StringComparison.Ordinal) && !type.StartsWith(Prefix + "1+", StringComparison.Ordinal))
        {
            throw new FormatException($"it is in the format {type}, and only version 1 of the Simple API is understood");
        }

        return IsJson(type, document.Content) ? JsonPage.Read(document) : HtmlPage.Read(document);
    }

    /// <summary>Checks the version of the API, of which another major one may mean anything (PEP 629).</summary>
    public static void ThrowIfUnknownVersion(string? version)
    {
        if (version is not null && version.Split('.')[0] != "1")
        {
            throw new FormatException($"it is in version {version} of the Simple API, and only version 1 is understood");
        }
    }

    private static bool IsJson(string type, ReadOnlySpan<byte> content) =>
        type.EndsWith("json", StringComparison.Ordinal)
        || (!type.EndsWith("html", StringComparison.Ordinal) && content.TrimStart("\ufeff \t\r\n"u8) is [(byte)'{', ..]);
}
