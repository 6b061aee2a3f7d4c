#if NET
using System.Runtime.CompilerServices;

// A type of this assembly's own on netstandard2.0. What was compiled against that build, and calls init accessors, finds it here too.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
