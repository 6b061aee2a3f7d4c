namespace EnvAsCode;

/// <summary>The official <c>python</c> images: Debian with one CPython in <c>/usr/local</c>, no conda, run as root.</summary>
public static class PythonImage
{
    /// <summary>The slim variant, <c>python:&lt;version&gt;-slim</c>: small, without a compiler.</summary>
    /// <param name="version">The Python version, as <c>"3.11"</c> or <c>"3.11.9"</c>.</param>
    public static BaseImage Slim(string version) => new("python:" + version + "-slim") { Python = version };

    /// <summary>The full variant, <c>python:&lt;version&gt;</c>, with compilers and headers.</summary>
    /// <param name="version">The Python version, as <c>"3.11"</c> or <c>"3.11.9"</c>.</param>
    public static BaseImage Full(string version) => new("python:" + version) { Python = version };
}
