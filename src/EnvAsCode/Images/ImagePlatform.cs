namespace EnvAsCode;

/// <summary>What an image is built for (<c>--platform</c>).</summary>
public enum ImagePlatform
{
    /// <summary><c>linux/amd64</c>, which Studio runs; on an ARM machine too the image is built for it.</summary>
    LinuxAmd64,

    /// <summary><c>linux/arm64</c>, for images that are not for Studio.</summary>
    LinuxArm64,
}
