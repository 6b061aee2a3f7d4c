using System;

namespace EnvAsCode.Testing;

/// <summary>Tests against programs that this project did not write.</summary>
public static class Witness
{
    /// <summary>
    /// Whether such a test runs, and so fails, where its program is absent, instead of being skipped: <c>ENVASCODE_REQUIRE_WITNESSES=1</c>,
    /// as in CI.
    /// </summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("ENVASCODE_REQUIRE_WITNESSES") == "1";
}
