using System.Collections.Generic;

namespace EnvAsCode.Deployment;

/// <summary>The last lines that a program printed, for the message that it failed. They may come from several threads.</summary>
internal sealed class LastLines
{
    private const int Kept = 15;

    private readonly Queue<string> lines = new();

    /// <summary>The lines so far, the oldest first.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (this.lines)
            {
                return [.. this.lines];
            }
        }
    }

    /// <summary>Takes the next one.</summary>
    public void Add(string line)
    {
        lock (this.lines)
        {
            this.lines.Enqueue(line);
            if (this.lines.Count > Kept)
            {
                this.lines.Dequeue();
            }
        }
    }

    /// <summary>Forgets them, as another program begins.</summary>
    public void Clear()
    {
        lock (this.lines)
        {
            this.lines.Clear();
        }
    }
}
