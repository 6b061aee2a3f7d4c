using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using EnvAsCode.Testing;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// A home with what people have in theirs, on a machine without a network, over which a script starts: <c>Scripts/OddHome</c> holds the
/// shell that prepares both, starts the script and writes down what is there.
/// </summary>
internal sealed class OddHome : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private OddHome()
    {
    }

    /// <summary>A file, folder, link or pipe of the home.</summary>
    /// <param name="Text">The text of a file, where a link leads.</param>
    internal sealed record Entry(string Kind, string Mode, string Owner, string Text);

    /// <summary>Who starts scripts here: where root runs the tests, root and the user of Studio's images.</summary>
    public static IReadOnlyList<string> Users { get; } = CurrentUser() == "0" ? ["0", "1000"] : [CurrentUser()];

    /// <summary>What was there before the first start.</summary>
    public IReadOnlyDictionary<string, Entry> Before => this.Read("before");

    /// <summary>What was there after the first start, or after all those that ran at once.</summary>
    public IReadOnlyDictionary<string, Entry> First => this.Read("first");

    /// <summary>What was there after the last start.</summary>
    public IReadOnlyDictionary<string, Entry> Last => this.Read("last");

    /// <summary>The exit codes of the starts.</summary>
    public string[] ExitCodes => File.ReadAllLines(this.folder["status"]);

    /// <summary>What the starts said.</summary>
    public string Error => File.ReadAllText(this.folder["error"]);

    /// <summary>Starts a script, and once more.</summary>
    /// <param name="user">The number of the user who runs it.</param>
    /// <param name="isFull">Whether the home is a volume without any room.</param>
    /// <param name="count">How often it starts at once, before the last time.</param>
    /// <param name="kill">The command before which the first start is killed; 0 for none.</param>
    public static OddHome Start(string script, string user, bool isFull = false, int count = 1, int kill = 0)
    {
        OddHome home = new();
        string root = home.folder.Path;
        string shell = Repository.PathOf("tests/EnvAsCode.Emit.Tests/Scripts/OddHome");
        home.folder.Write("script.sh", home.Here(script));
        ExternalProgram.Run("bash", [shell + "/machine.sh", root, user]).AssertSuccess();
        string[] starts = ["bash", shell + "/starts.sh", root, root + "/script.sh", user, Text(count), Text(kill)];
        string mount = "mount -t tmpfs -o size=1m,mode=0755,uid=" + user + ",gid=" + user + " none \"$1\" && shift && exec \"$@\"";
        ExternalProgram.Run(
            isFull ? "unshare" : starts[0],
            isFull ? ["--mount", "sh", "-c", mount, "sh", root + "/home", .. starts] : starts[1..]).AssertSuccess();
        return home;
    }

    /// <summary>What the starts did to what was there before them, one line each; that ours is added to a file is none of it.</summary>
    public IEnumerable<string> Damage()
    {
        IReadOnlyDictionary<string, Entry> last = this.Last;
        foreach ((string path, Entry before) in this.Before)
        {
            if (!last.TryGetValue(path, out Entry? after))
            {
                yield return path + " is gone";
            }
            else if (after with { Text = before.Text } != before || !IsKept(before.Text, after.Text))
            {
                yield return path + ": " + before + " is " + after;
            }
        }
    }

    /// <summary>The home as one line each, without what differs from machine to machine.</summary>
    public static string[] Lines(IReadOnlyDictionary<string, Entry> entries, OddHome home) =>
        [.. entries.Select(entry => (entry.Key + ": " + entry.Value).Replace(home.folder.Path, "", StringComparison.Ordinal))];

    /// <inheritdoc/>
    public void Dispose() => this.folder.Dispose();

    // The characters of the user's are all there, in their order.
    private static bool IsKept(string before, string after)
    {
        int next = 0;
        foreach (char character in before)
        {
            next = after.IndexOf(character, next) + 1;
            if (next == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string CurrentUser() => ExternalProgram.Run("id", ["-u"]).AssertSuccess().Trim();

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Here(string script) => new[] { "/opt/", "/etc/", "/var/tmp/envascode", "/var/log/apps", "/tmp/envascode.lock" }
        .Aggregate(script, (text, path) => text.Replace(path, this.folder.Path + path, StringComparison.Ordinal))
        .Replace("/home/sagemaker-user", this.folder.Path + "/home", StringComparison.Ordinal);

    private SortedDictionary<string, Entry> Read(string name)
    {
        SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(this.folder[name]))
        {
            JsonElement entry = JsonDocument.Parse(line).RootElement;
            string Member(string member) => entry.GetProperty(member).GetString()!;
            entries.Add(Member("path"), new Entry(Member("kind"), Member("mode"), Member("owner"), Member("text")));
        }

        return entries;
    }
}
