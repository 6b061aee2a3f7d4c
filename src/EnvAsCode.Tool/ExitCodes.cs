namespace EnvAsCode.Tool;

/// <summary>What the process ends with; docs/publishing.md lists them.</summary>
internal static class ExitCodes
{
    /// <summary>All is done.</summary>
    public const int Success = 0;

    /// <summary>Something failed, and was reported under its id.</summary>
    public const int Failure = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;

    /// <summary>With <c>--detailed-exit-code</c>: something would change, or has drifted.</summary>
    public const int Changes = 3;

    /// <summary>Stopped by Ctrl+C, SIGTERM or the end of its input, cleanly.</summary>
    public const int Cancelled = 130;
}
