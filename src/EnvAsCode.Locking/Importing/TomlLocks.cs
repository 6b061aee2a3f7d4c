using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Importing;
using EnvAsCode.Locks;
using EnvAsCode.Packaging.Names;

namespace EnvAsCode.Locking.Importing;

/// <summary>Versions of <c>pylock.toml</c> (PEP 751), <c>uv.lock</c> and <c>poetry.lock</c>.</summary>
internal static class TomlLocks
{
    // What comes from elsewhere than an index: the project itself, and source trees.
    private static readonly string[] Elsewhere = ["editable", "virtual", "directory", "path", "git", "url", "vcs", "archive"];

    /// <summary>Reads a lock.</summary>
    /// <exception cref="TomlSyntaxException">It is no TOML.</exception>
    public static IReadOnlyList<ImportedPin> Read(string text)
    {
        TomlTable root = TomlReader.Read(text);
        List<ImportedPin> pins = [];
        foreach (TomlTable package in ((root["packages"] ?? root["package"]) as TomlArray)?.Items.OfType<TomlTable>() ?? [])
        {
            if (package["name"] is not TomlString name || package["version"] is not TomlString version
                || Elsewhere.Any(key => package[key] is not null || package.Table("source")?[key] is not null)
                || package.Table("source")?["type"] is TomlString { Text: "directory" or "file" or "git" or "url" })
            {
                continue;
            }

            pins.Add(new ImportedPin(LockKind.Pip, PackageName.Normalize(name.Text), version.Text)
            {
                Markers = MarkersOf(package),
            });
        }

        return pins;
    }

    private static string[] MarkersOf(TomlTable package) =>
        ((package["marker"] ?? package["markers"] ?? package["resolution-markers"])?.Strings ?? [])
            .Select(static marker => marker.Text).ToArray();
}
