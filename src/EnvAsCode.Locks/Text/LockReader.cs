using System;
using System.Collections.Generic;
using System.Globalization;

namespace EnvAsCode.Locks.Text;

/// <summary>
/// Reads a lock. Lines with an unknown first word are an error; unknown fields are passed over, so that a line may gain some.
/// </summary>
internal static class LockReader
{
    private const string Advice = "; take the file as it was committed, or make it again with 'dotnet build -t:Lock'";

    /// <summary>Reads a lock.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static LockFile Read(string text)
    {
        List<LockedPart> parts = [];
        HashSet<LockPartKey> keys = [];
        PartBuilder? part = null;
        bool hasHead = false;
        string[] lines = text.TrimStart('\ufeff').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r', ' ', '\t');
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!hasHead)
            {
                ReadHead(line, i + 1);
                hasHead = true;
            }
            else if (line.StartsWith("part ", StringComparison.Ordinal))
            {
                part?.AddTo(parts);
                part = new PartBuilder(new LineReader(line, i + 1, 4));
                if (!keys.Add(part.Key))
                {
                    throw LineReader.ErrorAt(i + 1, "this part is in the lock twice, as after a merge" + Advice);
                }
            }
            else
            {
                (part ?? throw LineReader.ErrorAt(i + 1, "it stands before any part" + Advice)).Add(line, i + 1);
            }
        }

        part?.AddTo(parts);
        return hasHead ? new LockFile(parts) : throw new FormatException("the lock is empty" + Advice);
    }

    private static void ReadHead(string line, int number)
    {
        LineReader head = new(line, number, 2);
        if (head[0] != LockWriter.Magic || !int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out int version))
        {
            throw head.Error(line.StartsWith("<<<<<<<", StringComparison.Ordinal)
                ? "it has a mark of a merge conflict" + Advice
                : "it is no lock of EnvAsCode" + Advice);
        }

        if (version != LockFile.FormatVersion)
        {
            throw head.Error(
                $"the lock is in format {head[1]}, and this version reads format 1: use the version of EnvAsCode that made it, or make it "
                + "again with 'dotnet build -t:Lock'");
        }
    }

    /// <summary>A part that is being read.</summary>
    private sealed class PartBuilder
    {
        private readonly List<LockedSource> sources = [];
        private readonly List<LockedRequest> requests = [];
        private readonly List<LockedPackage> packages = [];
        private readonly HashSet<(LockKind, string)> names = [];
        private readonly string? digest;
        private readonly LineReader head;
        private LockInputs inputs = new();

        public PartBuilder(LineReader line)
        {
            this.head = line;
            this.Key = new LockPartKey(line[1], line[2], line[3], line.Field("name"));
            this.digest = line.Field("inputs");
        }

        public LockPartKey Key { get; }

        public void Add(string text, int number)
        {
            LineReader line = new(
                text,
                number,
                text.StartsWith("for", StringComparison.Ordinal)
                    ? 1
                    : text.StartsWith("conda ", StringComparison.Ordinal) || text.StartsWith("pip ", StringComparison.Ordinal) ? 3
                    : 4);
            switch (line[0])
            {
                case "for":
                    this.inputs = new LockInputs
                    {
                        Python = line.Field("python"),
                        Base = line.Field("base"),
                        KeepsBase = line.Field("keeps") == "base",
                        VirtualPackages = line.Fields("has"),
                    };
                    break;
                case "from":
                    this.sources.Add(new LockedSource(KindOf(line), line[2], line[3]));
                    break;
                case "want" or "constrain":
                    this.requests.Add(new LockedRequest(KindOf(line), line[2], line[3]) { IsConstraint = line[0] == "constrain" });
                    break;
                case "conda" or "pip":
                    this.packages.Add(this.ReadPackage(line));
                    break;
                default:
                    throw line.Error(line[0].StartsWith("<<<<<<<", StringComparison.Ordinal) || line[0] is "=======" or ">>>>>>>"
                        ? "it has a mark of a merge conflict" + Advice
                        : $"'{line[0]}' begins no line of a lock" + Advice);
            }
        }

        public void AddTo(List<LockedPart> parts)
        {
            LockedPart part = new(this.Key, this.inputs with { Sources = this.sources, Requests = this.requests }, this.packages);
            parts.Add(this.digest == "sha256:" + part.Inputs.ToDigest()
                ? part
                : throw this.head.Error("what this part was made for was edited: its digest is another one" + Advice));
        }

        private LockedPackage ReadPackage(LineReader line)
        {
            LockKind kind = line[0] == "conda" ? LockKind.Conda : LockKind.Pip;
            if (!this.names.Add((kind, line[1])))
            {
                throw line.Error($"'{line[1]}' is in this part twice, as after a merge" + Advice);
            }

            return new LockedPackage(kind, line[1], line[2])
            {
                Build = line.Field("build"),
                BuildNumber = line.Number("number") ?? 0,
                Extras = line.Fields("extra"),
                Source = line.Field("from"),
                Url = line.Field("url"),
                Sha256 = line.Field("sha256"),
                Md5 = line.Field("md5"),
                Size = line.Number("size") is { } size
                    ? size <= long.MaxValue ? (long)size : throw line.Error("'size' is no number")
                    : null,
                License = line.Field("license"),
                RequiresPython = line.Field("python"),
                Yanked = line.Field("yanked"),
                By = line.Fields("by"),
                Depends = line.Fields("needs"),
                Constrains = line.Fields("limits"),
            };
        }

        private static LockKind KindOf(LineReader line) => line[1] switch
        {
            "conda" => LockKind.Conda,
            "pip" => LockKind.Pip,
            _ => throw line.Error($"'{line[1]}' is neither conda nor pip" + Advice),
        };
    }
}
